/** Types of league units; only a branch (团支部) holds members. */
export const organisationTypes = {
  committee: '团委',
  'work-committee': '团工委',
  'general-branch': '团总支',
  branch: '团支部',
} as const

export type OrganisationType = keyof typeof organisationTypes

/** What a branch is there for; `ordinary` for all others. `transit` ones appear in no search. */
export const organisationKinds = {
  ordinary: '',
  class: '班级团支部',
  freshman: '新生临时团支部',
  graduate: '毕业生团支部',
  delayed: '延迟毕业团支部',
  overseas: '出国（境）学习研究团员团支部',
  floating: '流动团员团支部',
  staff: '教师支部',
  mixed: '混合支部',
  transit: '临时中转团组织',
} as const

export type OrganisationKind = keyof typeof organisationKinds

/** One row of a search, and what a picker needs to tell twins apart. */
export interface OrganisationRow {
  id: string
  fullName: string
  shortName: string
  type: OrganisationType
  kind: OrganisationKind
  status: 'active' | 'archived'
  regionName: string
  /** Names of the superiors, root first, without the organisation itself. */
  superiors: string[]
  /** How many branches lie below; 0 for a branch. */
  branchCount: number
}

/** An organisation as people concerned may see it: with whom to call there. */
export interface OrganisationContact {
  id: string
  name: string
  type: OrganisationType
  contactName: string
  contactPhone: string
}
