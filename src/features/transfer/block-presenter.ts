import type { TransferBlock } from '../../contracts/actions/application'
import { applicationUrl } from '../application-words/application-url'
import { plainName } from '../application-words/plain-name'

export interface BlockWords {
  code: string
  sentence: string
  /** Who can lift it. */
  liftedBy: string | null
  phone: string | null
  link: BlockLink | null
}

export interface BlockLink {
  text: string
  url: string
}

export interface BlocksPresented {
  /** With one of these the form does not open. */
  blocking: BlockWords[]
  warnings: BlockWords[]
}

/** What stands in the way, in the words of the one who looks at it. */
export function presentBlocks(blocks: readonly TransferBlock[], startedBy: 'member' | 'branch'): BlocksPresented {
  const words = (severity: TransferBlock['severity']): BlockWords[] =>
    blocks.filter((block) => block.severity === severity).map((block) => blockWords(block, startedBy))
  return { blocking: words('block'), warnings: words('warning') }
}

function blockWords(block: TransferBlock, startedBy: 'member' | 'branch'): BlockWords {
  const { code, sentence, liftedBy } = block
  // A wrong target is lifted by choosing another one, right here: nobody needs to be named.
  const who = code.startsWith('TARGET_') ? undefined : liftedBy?.who
  return { code, sentence, liftedBy: who ? lifter(who, startedBy) : null, phone: liftedBy?.phone ?? null, link: linkOf(block, startedBy) }
}

function lifter(who: string, startedBy: 'member' | 'branch'): string {
  if (who !== '本人') return `由${plainName(who)}处理`
  return startedBy === 'member' ? '由您自己处理' : '由团员本人处理'
}

function linkOf({ code, applicationId }: TransferBlock, startedBy: 'member' | 'branch'): BlockLink | null {
  if (code === 'OPEN_APPLICATION' && applicationId) {
    return { text: '查看这份申请', url: applicationUrl(applicationId) }
  }
  // Nobody can join for somebody else.
  if (code === 'NO_BRANCH' && startedBy === 'member') return { text: '申请加入', url: '/packages/member/join/index' }
  return null
}
