import { useState } from 'react'
import { useCommand } from '../../platform/use-command'
import { checkPullIn, idNumberRemark, type PullInForm } from './pull-in-presenter'

const blank: PullInForm = { name: '', idNumber: '' }

interface PulledIn {
  memberId: string
  name: string
  previousBranchName: string | null
}

/** 添加团员. The ID number lives in this form only and is dropped as soon as the member is there. */
export function usePullIn(organisationId: string) {
  const [form, setForm] = useState(blank)
  const [checked, setChecked] = useState(false)
  const [confirming, setConfirming] = useState(false)
  const [result, setResult] = useState<PulledIn | null>(null)
  const { run, busy, error } = useCommand('member.pullIn')
  const wrong = checkPullIn(form)
  const remark = idNumberRemark(form.idNumber, checked)
  return {
    form, confirming, result, busy,
    nameError: checked ? (wrong.name ?? error?.fields.name) : undefined,
    idNumber: { ...remark, error: remark.error ?? error?.fields.idNumber },
    problem: error?.message,
    change: (part: Partial<PullInForm>) => setForm((typed) => ({ ...typed, ...part })),
    ask: () => {
      setChecked(true)
      if (!wrong.name && !wrong.idNumber) setConfirming(true)
    },
    cancel: () => setConfirming(false),
    pullIn: async () => {
      const answer = await run({ organisationId, name: form.name.trim(), idNumber: form.idNumber })
      setConfirming(false)
      if (!answer) return
      setResult(answer)
      setForm(blank)
      setChecked(false)
    },
    another: () => setResult(null),
  }
}

export type PullInControl = ReturnType<typeof usePullIn>
