import { applicationUrl } from '../application-words/application-url'
import type { JoinCase } from './use-join-case'

export interface JoinObstacle {
  sentence: string
  link: { text: string; url: string }
}

/** Why nobody can be joined now, and what to do instead; null when the way is clear. */
export function joinObstacle({ own, resubmitting }: JoinCase): JoinObstacle | null {
  if (own.branch) {
    return {
      sentence: `您已经在${own.branch.name}。要换团支部，请用「转移团组织」。`,
      link: { text: '转移团组织', url: '/packages/member/transfer/index' },
    }
  }
  const open = own.applications.find((application) => application.state === 'pending')
  if (open) {
    return {
      sentence: `您申请加入${open.targetName}，正在审核。请等它办完，或先撤回再重新申请。`,
      link: { text: '查看这份申请', url: applicationUrl(open.id) },
    }
  }
  if (resubmitting && !resubmitting.moves.includes('resubmit')) {
    return {
      sentence: '这份申请现在不能重新提交。',
      link: { text: '查看这份申请', url: applicationUrl(resubmitting.id) },
    }
  }
  return null
}

/** Why it came back last time, in the reviewer's words. */
export function lastNote({ resubmitting }: JoinCase): string | null {
  return resubmitting?.timeline.filter((entry) => entry.event === 'refuse').at(-1)?.note ?? null
}
