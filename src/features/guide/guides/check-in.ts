import type { Guide } from '../guide'
import { memberNumberQuestion } from './shared-answers'

/** S3. */
export const checkIn: Guide = {
  notOpen: '在这里办理团员报到还没有开通，下面是办理步骤。转到广东、福建的，现在从公众号「广东共青团」「福建共青团」报到；其他情况以当地团委通知为准。',
  steps: [
    { title: '填写申报信息', detail: '选要去的团支部。只能选团支部，不能选团总支、团委。', time: '转到广东、福建的，10 个自然日内完成报到' },
    { title: '团支书审核', detail: '这时还可以「修改申报信息」：撤回、改好、重新提交，审核也重新开始。' },
    { title: '团委审核', detail: '这时不能再修改。页面上写着现在由哪个团组织审核。' },
    { title: '报到成功', detail: '报到记录一直保留。' },
  ],
  needs: [
    '姓名、证件类型和号码、手机号码、民族',
    '入团年月、所在团组织、政治面貌',
    '全日制学历、最高学历、职业、收入',
    '去广东的，另填是否担任团干职务、是否志愿者、监护人或紧急联系人、服兵役情况',
  ],
  obstacles: [
    { what: '选的是团总支或团委', liftedBy: '向对方问清具体的团支部，自己重新选' },
    { what: '团委审核时发现填错了', liftedBy: '这时本人改不了，请联系正在审核的团委' },
  ],
  questions: [
    { question: '哪些不是必填？', answer: '入团时所在单位、工作单位、电子邮箱、QQ、微信号、微博号、入党年月、注册志愿者时间可以不填；团员编号按入团年份的要求填。' },
    { question: '在北京内转接要报到吗？', answer: '不用。转入团支部同意就完成了。' },
    memberNumberQuestion,
  ],
}
