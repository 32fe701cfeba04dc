import type { Obstacle, Question } from '../guide'

/** What stands in the way of every transfer, whatever its reason. */
export const transferObstacles: readonly Obstacle[] = [
  { what: '在校学生还没有标记毕业年份', liftedBy: '找现在的团支部，请团支书在「我的团员」里标记' },
  { what: '还担任团内职务', liftedBy: '先解除职务（解职），找上级团组织办理' },
  { what: '档案没有填全，或团员编号与入团年份对不上', liftedBy: '找现在的团支部补全、改正' },
  { what: '已经有一份申请在审核中', liftedBy: '等它办完，或者自己先撤回' },
  { what: '选的不是团支部、已经归档，或者就是现在的团支部', liftedBy: '自己重新选一个团支部' },
  { what: '满 28 周岁且不担任团内职务', liftedBy: '一般应办理离团，请先向现在的团支部确认' },
]

export const memberNumberQuestion: Question = {
  question: '团员编号在哪里看？',
  answer:
    '印在《入团志愿书》上，共 12 位，前四位是入团年份；它不是团员证上的 8 位编号。2017 年及以后入团的必须填写；2016 年入团的按志愿书填，志愿书上没有的，用 2016 加学号后 8 位；2015 年及以前入团的由系统生成，不用填。',
}

export const notFoundQuestion: Question = {
  question: '搜不到要去的团支部怎么办？',
  answer: '最稳妥的是向对方要组织 ID，直接输入数字；也可以只输入几个关键字，词序不限。同名的团支部看上级和地区来分辨。',
}

export const partyQuestion: Question = {
  question: '我同时是党员，还要办什么？',
  answer: '党组织关系不在这里转接，请在「党员E先锋」另行办理。未满 28 周岁、保留团籍的党员，团组织关系照常转接。',
}
