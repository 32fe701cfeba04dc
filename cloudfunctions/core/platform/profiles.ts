export type SystemCode = 'beijing' | 'national' | 'guangdong' | 'fujian'

/** Who reviews, seen from the application. */
export type ReviewerRole = 'source' | 'source-superior' | 'target' | 'target-superior'

/** How one system works, as data. What no public source settles is marked [?] and is configuration, not an official rule. */
export interface Profile {
  system: SystemCode
  name: string
  transferReviewers: readonly ReviewerRole[]
  joinReviewers: readonly ReviewerRole[]
  /** Days after which an unanswered application returns. */
  answerDays: number
  /** Hours between two reminders of one application. */
  reminderHours: number
}

const profiles: Readonly<Record<string, Profile>> = {
  // One approval, by the target (S1). Beijing's own limit is not public [?]; 10 days is that of 团中央 after the season.
  beijing: { system: 'beijing', name: '北京共青团线上系统', transferReviewers: ['target'], joinReviewers: ['target'], answerDays: 10, reminderHours: 24 },
  // Inside one province [?]; across systems the receiving organisation decides (S3).
  national: { system: 'national', name: '智慧团建', transferReviewers: ['source', 'target'], joinReviewers: ['target'], answerDays: 10, reminderHours: 24 },
  // Four approvals; evidence of 2017–2021 [?].
  guangdong: {
    system: 'guangdong', name: '广东智慧团建', transferReviewers: ['source', 'source-superior', 'target', 'target-superior'],
    joinReviewers: ['target'], answerDays: 10, reminderHours: 24,
  },
  // Inside 福建 [?]; arriving from outside is reviewed by 团支书, then 团委 (S3).
  fujian: { system: 'fujian', name: '福建智慧团建', transferReviewers: ['target', 'target-superior'], joinReviewers: ['target'], answerDays: 10, reminderHours: 24 },
}

/** @param changes configuration of this installation over the profile, e.g. `{ "answerDays": 15 }`. */
export function profileOf(system: string, changes: Partial<Profile> = {}): Profile {
  const profile = profiles[system]
  if (!profile) throw new Error(`SYSTEM must be one of ${Object.keys(profiles).join(', ')}`)
  return { ...profile, ...changes }
}
