import { transferReasons } from '../../../contracts/reasons'
import type { Guide } from '../guide'
import { partyQuestion, transferObstacles } from './shared-answers'

/** Public guides of Beijing universities; the list of reasons is that of 团中央. */
export const graduation: Guide = {
  steps: [
    { title: '团支部标记毕业年份', detail: '团支书在「我的团员」里标记。全班同一年毕业可以一起标，不统一的逐个标。' },
    { title: '担任职务的先解职', detail: '还在任职的团干部要先解除职务，才能转走。' },
    { title: '团员确定去向', detail: '升学、就业、出国、未落实……去向不同，转入的团支部不同，见下面的对照。' },
    { title: '提交转接', detail: '团员自己提交，或由团支部发起转移。' },
    { title: '跟到转入团支部同意', detail: '提交不等于转完。团支书在「我的团员」里看得到谁还在转接中。', time: '当年的截止日期以当地团委通知为准' },
    { title: '毕业班团支部归档', detail: '归档时还没有转走的，成为流动团员。' },
  ],
  needs: ['毕业年份', '去向对应的转入团支部（组织 ID 或名称）'],
  destinations: transferReasons.map(({ label, usualTarget }) => ({ reason: label, target: usualTarget })),
  obstacles: transferObstacles,
  questions: [
    { question: '考上研究生，什么时候转？', answer: '新学校建好新生（临时）团支部以后再转，时间以学校团委通知为准。' },
    { question: '还没有找到工作，可以不转吗？', answer: '不用等到落实工作，可以转到户籍地或居住地乡镇、街道的流动团员团支部。' },
    { question: '离开原来的团支部多久必须转？', answer: '离开满 6 个月的，应当转接团组织关系。' },
    { question: '出国学习要转走吗？', answer: '不用转出学校，转到学校的出国（境）学习研究团员团支部。' },
    partyQuestion,
  ],
  action: { text: '转移团组织', url: '/packages/member/transfer/index' },
}
