/** States of an application. Their rules live in the server's lifecycle table; these are the words of both sides. */
export const applicationStates = {
  pending: '待审核',
  approved: '已通过',
  refused: '已拒绝',
  returned: '超时退回',
  withdrawn: '已撤回',
  superseded: '已关闭',
} as const

export type ApplicationState = keyof typeof applicationStates

/** What can happen to an application; also the names of its audit events. `pass` is an agreement that is not the last one. */
export const applicationEvents = {
  submit: '提交申请',
  pass: '审核通过，转下一级',
  agree: '同意',
  refuse: '拒绝',
  withdraw: '撤回',
  expire: '超时未审核，自动退回',
  resubmit: '重新提交',
  supersede: '因被其他支部直接添加而关闭',
  remind: '提醒审核',
} as const

export type ApplicationEvent = keyof typeof applicationEvents

export const applicationKinds = { join: '申请加入', transfer: '转移团组织' } as const
export type ApplicationKind = keyof typeof applicationKinds

/** Ready-made words for a refusal; a reviewer may change them. */
export const refusalPhrases = [
  '不是我支部的人员，请核对后另选团支部。',
  '信息与登记的不一致，请核对后重新提交。',
  '请先到团支部报到，报到后再次提交。',
  '同名团支部较多，您可能选错了，请按组织编号重新选择。',
] as const
