/**
 * Every refusal of the product: what happened, what to do next, who can help. One table for both sides, so that a page
 * without a connection speaks the same words.
 */
export const errorTable = {
  BAD_REQUEST: '这次请求的格式不对，请更新到最新版本后再试。',
  UNKNOWN_ACTION: '没有这项操作，请更新到最新版本后再试。',
  BODY_TOO_LARGE: '提交的内容太长了，请删减后再提交。',
  INVALID_INPUT: '有几处填写需要修改，请按提示改好后再提交，已填的内容都在。',
  SESSION_MISSING: '请先登录，再继续刚才的操作。',
  WRONG_PASSWORD: '账号或密码不对。请再核对一次；忘记密码可以请所在团组织协助。',
  WECHAT_ONLY: '这项操作只能在微信里进行，请从公众号「青春北京」进入。',
  WECHAT_BOUND_ELSEWHERE: '这个微信或账号已经绑定了别的对象，请用原来的微信进入，或请所在团组织协助。',
  NOT_FOUND: '没有找到，或您不能查看。请回到上一页刷新再试。',
  NOT_YOUR_STEP: '这份申请现在由别的团组织审核，您可以查看，不能审批。',
  NOT_ALLOWED: '您的身份不能做这项操作。请切换到有权限的团组织，或联系上级团组织。',
  STALE: '这份申请刚刚有了变化，已为您换成最新的内容，请看过后再决定。',
  ALREADY_DECIDED: '这份申请已经有结果了，不需要再处理。',
  NOT_PENDING: '这份申请现在不在审核中，不能这样操作。请刷新查看最新状态。',
  NOT_RESUBMITTABLE: '这份申请正在审核或已经办完，不能重新提交。请刷新查看最新状态。',
  COMMAND_REUSED: '这次提交和上一次的内容混在一起了，请返回上一页重新打开再试。',
  OPEN_APPLICATION: '已经有一份申请在审核中。请等它办完，或先撤回再重新申请。',
  BLOCKED: '现在还不能转接，请先处理列出的事项。',
  REASON_BRANCH_ONLY: '参军入伍、涉密单位只能由所在团支部办理，请联系本支部的团支书。',
  REASON_NOT_OPEN: '这类转接还没有开通，请联系上级团委线下办理。',
  TARGET_UNKNOWN: '没有找到这个团组织，请回到搜索重新选择。',
  TARGET_NOT_BRANCH: '只能选团支部。您选的是上级团组织，请在它下面选一个团支部。',
  TARGET_ARCHIVED: '这个团支部已经归档，不再接收团员，请另选一个。',
  TARGET_IS_CURRENT: '团员已经在这个团支部，请选别的团支部。',
  NO_BRANCH: '您还不在任何团支部，请先办理「申请加入」。',
  HAS_BRANCH: '您已经在一个团支部里，请用「转移团组织」。',
  ACCOUNT_WITHOUT_MEMBER: '这个账号没有团员档案，不能办理转接。请切换到团组织继续工作。',
  MEMBER_NOT_MATCHED: '姓名和身份证号没有对上任何团员。请核对两项都与团员本人证件一致；还没注册的请先注册。',
  MEMBER_IN_OFFICE: '这位团员还在团组织任职，要先由任职的团组织解除职务，才能添加。请先与对方团组织联系。',
  REMINDED_ALREADY: '今天已经提醒过了，24 小时后可以再提醒一次。',
  TOO_MANY_REQUESTS: '操作太频繁了，请稍等一分钟再试。',
  OFFLINE: '网络好像断了。内容都还在，连上网后再试一次。',
  INTERNAL: '系统出了点问题，内容没有丢。请过一会儿再试；一直不行请把编号告诉管理员。',
} as const satisfies Record<string, string>

export type ErrorCode = keyof typeof errorTable
