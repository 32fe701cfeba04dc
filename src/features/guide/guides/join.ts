import type { Guide } from '../guide'
import { memberNumberQuestion, notFoundQuestion } from './shared-answers'

/** S2. */
export const join: Guide = {
  notOpen: '注册账号还没有开通。没有账号的，请联系所在团支部，由团支部报上级团委。',
  steps: [
    { title: '搜索团支部', detail: '用组织 ID 或名称搜索。只能选团支部，不能选团总支、团工委、团委。' },
    { title: '确认并提交', detail: '核对团支部的名称、上级和组织 ID 以后提交。' },
    { title: '团支部审核', detail: '团支部在「申请加入」里同意或拒绝。现在谁在审核，在「我的组织」里看得到。', time: '一直没有人审核会自动退回，期限写在申请页面上' },
    { title: '完成', detail: '同意后，您就是这个团支部的团员。' },
  ],
  needs: ['已经登录的账号', '团支部的组织 ID 或名称'],
  obstacles: [
    { what: '已经在一个团支部', liftedBy: '不用申请加入，请用「转移团组织」' },
    { what: '已经有一份申请在审核中', liftedBy: '等它办完，或者自己先撤回' },
    { what: '选的不是团支部，或已经归档', liftedBy: '自己重新选一个团支部' },
  ],
  questions: [
    notFoundQuestion,
    { question: '被拒绝了怎么办？', answer: '先看对方写的理由。改好后重新提交，或换一个团支部再提交，不用从头填。' },
    { question: '团组织关系还在外省市，加入后就转过来了吗？', answer: '没有。加入北京的团支部只是前一半，隔一天以后还要在原来的系统申请转出，见「从外省市转入北京」。' },
    memberNumberQuestion,
  ],
  action: { text: '申请加入', url: '/packages/member/join/index' },
}
