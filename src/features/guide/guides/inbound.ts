import type { Guide } from '../guide'
import { memberNumberQuestion, partyQuestion } from './shared-answers'

/** S4's order; the other order, for those who come from 广东, is S3's. */
export const inbound: Guide = {
  notOpen: '在这里注册账号、与外省市系统自动核对还没有开通。现在请从公众号「青春北京」办理，具体以当地团委通知为准。',
  steps: [
    { title: '注册北京的账号', detail: '公众号「青春北京」→ 线上系统 → 北京共青团系统，填写姓名、身份证号、入团年月、团员编号等。' },
    { title: '申请加入北京的团支部', detail: '等团支部在「申请加入」里同意，再办下一步。' },
    { title: '在原来的系统申请转出', detail: '转入组织填北京的这个团支部。', time: '团支部同意以后，至少隔一天再申请' },
    {
      title: '北京自动核对',
      detail: '核对姓名和身份证号；2017 年及以后入团的，以及 2016 年入团且有团员编号的，还要核对团员编号。',
      time: '结果在 10 天内返回原系统',
    },
    { title: '在原来的系统看结果', detail: '显示「转移成功」就办完了。显示「转移失败」，请核对两边填的信息，改成一致后再申请。' },
  ],
  needs: ['身份证号、入团年月、团员编号，两个系统里要完全一致', '北京团支部的组织 ID 或全称'],
  obstacles: [
    { what: '北京的团支部还没有同意，就在原系统申请了', liftedBy: '先等北京的团支部同意，隔一天以后再申请' },
    { what: '两边的姓名、身份证号或团员编号不一致', liftedBy: '哪边填错，就找哪边的团支部改正' },
    { what: '在原系统还有没办完的申请', liftedBy: '先在原系统办完或撤回' },
  ],
  questions: [
    { question: '从广东来，已经先在广东申请了怎么办？', answer: '马上在北京注册并申请加入团支部，请团支书尽快同意：要在广东提交申请后的 9 天内完成。' },
    { question: '顺序办反了会怎样？', answer: '北京找不到您的记录，申请会失败。等结果退回后，按上面的顺序重新办理。' },
    memberNumberQuestion,
    partyQuestion,
  ],
  action: { text: '申请加入', url: '/packages/member/join/index' },
}
