import { organisationTypes, type OrganisationRow } from '../../contracts/organisations'

export interface OrganisationWords {
  title: string
  type: string
  /** Superiors from the root down. Twins are told apart by it. */
  chain: string
  place: string
  /** What lies below one that is no branch. */
  below: string | null
}

/** What a person needs to see of an organisation to know it is the right one. */
export function organisationWords(row: OrganisationRow): OrganisationWords {
  return {
    title: row.shortName,
    type: organisationTypes[row.type],
    chain: row.superiors.join(' › '),
    place: [row.regionName, `组织 ID ${row.id}`].filter(Boolean).join(' · '),
    below: row.type === 'branch' ? null : `下面有 ${row.branchCount} 个团支部`,
  }
}

/** Why this one cannot receive, and what to do instead; null for a branch. */
export function whyNotThisOne(row: OrganisationRow): string | null {
  if (row.type === 'branch') return null
  const refusal = `「${row.shortName}」是上级团组织，不能直接接收团员，只能选团支部。`
  if (row.branchCount === 0) return `${refusal}它下面还没有团支部，请换一个词再搜。`
  return `${refusal}请在它下面的 ${row.branchCount} 个团支部里选一个。`
}

/** What to try when a search found nothing. */
export function nothingFoundWords(text: string, under: boolean): string {
  const digits = /^\d{2,5}$/.test(text) ? `如果是班级，请写成「${text}班」。` : ''
  if (under) return `它下面没有名称里带「${text}」的团支部。${digits}少写几个字再试，或清空后从列表里选。`
  return `没有找到「${text}」。${digits}可以少写几个字，只写学校、单位或班级的简称，词和词之间用空格隔开；也可以向转入团支部的团支书要 6 到 7 位的组织 ID。`
}
