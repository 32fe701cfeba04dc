export interface GuideTopic {
  title: string
  /** Whom it is for, in one line. */
  forWhom: string
}

/** The guides, in the order of the list. What they say lies apart: the first page needs the titles only. */
export const guideTopics = {
  'within-beijing': { title: '在北京内转接', forWhom: '现在的和要去的团支部都在北京共青团线上系统' },
  outbound: { title: '转出到其他系统', forWhom: '要去外省市，或铁道、民航、中央单位等系统' },
  inbound: { title: '从外省市转入北京', forWhom: '团组织关系在外省市，要转到北京的团支部' },
  join: { title: '申请加入', forWhom: '有账号，还不在任何团支部' },
  'check-in': { title: '团员报到', forWhom: '转接以后，按通知需要报到的团员' },
  enlistment: { title: '参军入伍 / 涉密单位', forWhom: '只能由团支部办理，本人不用申请' },
  graduation: { title: '毕业季要做什么', forWhom: '毕业班的团员和团支书' },
  review: { title: '团支书怎么审核', forWhom: '审核申请加入、申请转入的团干部' },
} as const satisfies Record<string, GuideTopic>

export type GuideCode = keyof typeof guideTopics

export const guideCodes = Object.keys(guideTopics) as GuideCode[]

export function isGuideCode(code: string | undefined): code is GuideCode {
  return code !== undefined && Object.hasOwn(guideTopics, code)
}

export function guideUrl(code: GuideCode): string {
  return `/packages/guide/guide/index?topic=${code}`
}
