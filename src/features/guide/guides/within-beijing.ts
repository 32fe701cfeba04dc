import type { Guide } from '../guide'
import { notFoundQuestion, partyQuestion, transferObstacles } from './shared-answers'

/** S1. How long Beijing waits for an answer is not public: the application's own page says it. */
export const withinBeijing: Guide = {
  steps: [
    { title: '选转出原因', detail: '升学、就业、搬迁……原因不同，要填的内容不同。能不能转会先查一遍，有事项挡住会写明找谁解决。' },
    { title: '选转入团支部', detail: '用组织 ID 或名称搜索。只能选团支部，不能选团总支、团工委、团委。' },
    { title: '填写并提交', detail: '核对以后提交。团支部也可以在「我的团员」里替您发起转移。' },
    {
      title: '转入团支部审核',
      detail: '由对方在「申请转入」里同意或拒绝，不用转出团支部审批。',
      time: '一直没有人审核会自动退回，期限写在申请页面上',
    },
    { title: '完成', detail: '对方同意后，您就是转入团支部的团员，您和原团支部都会收到消息。' },
  ],
  needs: ['转入团支部的组织 ID 或名称', '与转出原因对应的信息，例如升学要填学校名称、地址'],
  obstacles: transferObstacles,
  questions: [
    notFoundQuestion,
    { question: '对方一直不审核怎么办？', answer: '申请页面写着现在谁在审核、从什么时候开始、联系谁；可以点「提醒」，24 小时一次。超过期限自动退回后，可以直接重新提交，已填的内容都在。' },
    { question: '选错了、填错了怎么办？', answer: '还没有审核时可以撤回，改好后重新提交，也可以换一个团支部，不用从头填。' },
    { question: '被拒绝了怎么办？', answer: '先看对方写的理由。改好后重新提交，或换一个团支部再提交。' },
    partyQuestion,
  ],
  action: { text: '转移团组织', url: '/packages/member/transfer/index' },
}
