import { useState } from 'react'
import type { ApplicationMove } from '../../contracts/actions/application'
import { go, pageUrl } from '../../platform/navigate'
import { confirm, toast } from '../../platform/notify'
import type { ApplicationControl } from './use-application'

const formPages = { transfer: '/packages/member/transfer/index', join: '/packages/member/join/index' }

/** What a tap on each button does, with the questions asked before. */
export function useApplicationMoves({ view, agree, refuse, withdraw, remind, wasOvertaken }: ApplicationControl) {
  const [refusing, setRefusing] = useState(false)
  const taps: Record<ApplicationMove, () => void | Promise<void>> = {
    async agree() {
      if (await agree()) toast('已同意')
    },
    refuse() {
      setRefusing(true)
    },
    async withdraw() {
      const sure = await confirm({ title: '撤回这份申请？', text: '撤回后对方不再审核。已填的内容会保留，可以修改后重新提交。', confirmText: '撤回' })
      if (sure && (await withdraw())) toast('已撤回')
    },
    async remind() {
      if (await remind()) toast('已提醒审核的团组织')
    },
    resubmit() {
      if (view) go(pageUrl(formPages[view.kind], { applicationId: view.id }))
    },
  }
  return {
    tap: (move: ApplicationMove) => void taps[move](),
    /** Whether the sheet that asks for a reason is open. */
    refusing: refusing && !wasOvertaken,
    stopRefusing: () => setRefusing(false),
    async confirmRefusal(note: string) {
      if (!(await refuse(note))) return
      setRefusing(false)
      toast('已拒绝，理由已发给团员')
    },
  }
}
