import type { TransferBlock } from '../../../src/contracts/actions/application'
import { checkMemberNumber } from '../../../src/contracts/member-number'
import type { OrganisationKind, OrganisationType } from '../../../src/contracts/organisations'
import { findReason } from '../../../src/contracts/reasons'

export interface TransferFacts {
  /** `YYYY-MM-DD` */
  today: string
  member: {
    birthday: string
    joinedMonth: string
    memberNumber: string | null
    isStudent: boolean
    graduationYear: number | null
    /** Set when something the receiving branch needs is empty. */
    missing: string[]
  }
  branch: { id: string; name: string; phone: string } | null
  superior: { name: string; phone: string } | null
  offices: { organisationName: string }[]
  openApplicationId: string | null
  startedBy: 'member' | 'branch'
  reason?: string
  /** Null: no organisation has this id. */
  target?: { id: string; name: string; type: OrganisationType; kind: OrganisationKind; status: 'active' | 'archived' } | null
}

/**
 * Everything that stands in the way of a transfer (domain §6), each with who can lift it. Shown before the form, and checked again on
 * submit by the same function. Pure.
 */
export function transferBlocks(facts: TransferFacts): TransferBlock[] {
  return [...memberBlocks(facts), ...reasonBlocks(facts), ...targetBlocks(facts)]
}

const block = (code: string, sentence: string, liftedBy: TransferBlock['liftedBy'] = null): TransferBlock => ({ code, severity: 'block', sentence, liftedBy })

function memberBlocks(facts: TransferFacts): TransferBlock[] {
  const { member, branch, superior } = facts
  if (!branch) return [block('NO_BRANCH', '还不在任何团支部，请先办理「申请加入」。', { who: '本人', phone: null })]
  const byBranch = { who: branch.name, phone: branch.phone }
  const bySuperior = superior ? { who: superior.name, phone: superior.phone } : byBranch
  const blocks: TransferBlock[] = []
  if (facts.openApplicationId) {
    const open = block('OPEN_APPLICATION', '已经有一份申请在审核中，请等它办完，或先撤回。', { who: '本人', phone: null })
    blocks.push({ ...open, applicationId: facts.openApplicationId })
  }
  if (facts.offices.length > 0) {
    const held = facts.offices.map((office) => office.organisationName).join('、')
    blocks.push(block('IN_OFFICE', `还在${held}任职，需要先解除职务（解职）。`, bySuperior))
  }
  if (member.isStudent && member.graduationYear === null) blocks.push(block('GRADUATION_UNMARKED', '还没有标记毕业年份，请团支书在「我的团员」里标记。', byBranch))
  if (member.missing.length > 0) blocks.push(block('PROFILE_INCOMPLETE', `档案里缺少：${member.missing.join('、')}。`, byBranch))
  const numberError = checkMemberNumber(member.joinedMonth, member.memberNumber)
  if (numberError) blocks.push(block('MEMBER_NUMBER_INVALID', `${numberError}。`, byBranch))
  if (ageOn(member.birthday, facts.today) >= 28 && facts.offices.length === 0) {
    blocks.push({ ...block('OVER_AGE', '已满 28 周岁且不担任团内职务，一般应办理离团，请先向团支部确认。', byBranch), severity: 'warning' })
  }
  return blocks
}

function reasonBlocks({ reason: code, startedBy, branch }: TransferFacts): TransferBlock[] {
  if (code === undefined) return []
  const reason = findReason(code)
  if (!reason) return [block('REASON_UNKNOWN', '没有这个转出原因，请重新选择。', { who: '本人', phone: null })]
  if (!reason.startedBy.includes(startedBy)) {
    return [block('REASON_BRANCH_ONLY', '参军入伍、涉密单位只能由所在团支部办理。', branch && { who: branch.name, phone: branch.phone })]
  }
  if (reason.transit) return [block('REASON_NOT_OPEN', '这类转接还没有开通，请联系上级团委线下办理。')]
  return []
}

function targetBlocks({ target, branch }: TransferFacts): TransferBlock[] {
  const self = { who: '本人', phone: null }
  if (target === undefined) return []
  if (target === null || target.kind === 'transit') return [block('TARGET_UNKNOWN', '没有找到这个团组织，请重新选择。', self)]
  if (target.type !== 'branch') return [block('TARGET_NOT_BRANCH', `${target.name}不是团支部，请在它下面选一个团支部。`, self)]
  if (target.status === 'archived') return [block('TARGET_ARCHIVED', `${target.name}已经归档，不再接收团员。`, self)]
  if (target.id === branch?.id) return [block('TARGET_IS_CURRENT', '已经在这个团支部，请选别的团支部。', self)]
  return []
}

/** Completed years. Both days are `YYYY-MM-DD`. */
function ageOn(birthday: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthday.slice(0, 4))
  return today.slice(5) < birthday.slice(5) ? years - 1 : years
}
