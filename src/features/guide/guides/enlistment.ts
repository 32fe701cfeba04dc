import type { Guide } from '../guide'

/** S1. */
export const enlistment: Guide = {
  notOpen: '在这里办理参军入伍、涉密单位的转接还没有开通，请团支书联系上级团委线下办理。',
  steps: [
    { title: '告诉团支书', detail: '本人不用在手机上申请，也申请不了。' },
    { title: '团支部发起转移', detail: '团支书用团支部账号办理：我的团员 → 发起转移 → 参军入伍。' },
    { title: '转到中转团组织', detail: '团组织关系先放在专门的中转团组织。它不出现在任何公开搜索里。' },
  ],
  needs: ['需要哪些证明材料，以当地团委通知为准'],
  obstacles: [
    { what: '本人自己发起申请', liftedBy: '这类转接只能由团支部办理，请联系本支部的团支书' },
    { what: '还担任团内职务', liftedBy: '先解除职务（解职），找上级团组织办理' },
  ],
  questions: [
    { question: '为什么搜不到部队或单位的团组织？', answer: '它们不在公开搜索里，由团支部和上级团委办理，不用您来找。' },
    { question: '退伍或离开以后怎么转回来？', answer: '以当地团委通知为准，请先联系入伍前的团支部。' },
  ],
}
