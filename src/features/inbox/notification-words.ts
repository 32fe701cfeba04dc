import type { NotificationEvent, NotificationView } from '../../contracts/actions/notification'

interface Words {
  title: string
  sentence: string
}

/** Names and nouns of one notification, ready for a sentence. */
interface Facts {
  who: string
  to: string
  /** 「从甲团支部」, or nothing for someone no branch held. */
  from: string
  /** What it is to whoever files it, and to whoever receives it. */
  filed: string
  received: string
  /** With its own full stop; empty where nothing was said. */
  note: string
}

type Reader = NotificationView['as']
type Sentences = Record<Reader, (facts: Facts) => Words>

const words = (title: string, sentence: string): Words => ({ title, sentence })

/** What is said to whom. A new event or reader does not compile until it has words. */
const sentences: Record<NotificationEvent, Sentences> = {
  submit: {
    member: ({ filed, to }) => words(`已为您提交${filed}`, `团支部替您提交了到${to}的申请，正在等待审核。点开可以看到现在由谁审核。`),
    source: ({ who, to, filed }) => words(`${who}提交了${filed}`, `${who}申请从本支部转到${to}，正在等待审核，本支部可以查看进度。`),
    target: ({ who, from, received }) => words(`${who}${received}`, `${who}${from}申请转入本支部，请点开核对，及时处理。`),
    reviewer: ({ who, to, received }) => words(`${who}${received}`, `${who}申请转入${to}，现在等待本组织审核。`),
  },
  pass: {
    member: ({ filed, to }) => words(`${filed}又进了一步`, `到${to}的申请通过了一级审核，已转到下一级。点开可以看到现在由谁审核。`),
    source: ({ who, to }) => words(`${who}的申请又进了一步`, `${who}转到${to}的申请通过了一级审核，已转到下一级。`),
    target: ({ who, from, received }) => words(`轮到本支部审核：${who}${received}`, `${who}${from}转入本支部的申请已通过前面的审核，现在等待本支部处理。`),
    reviewer: ({ who, to, received }) => words(`轮到本组织审核：${who}${received}`, `${who}转入${to}的申请已通过前面的审核，现在等待本组织处理。`),
  },
  agree: {
    member: ({ filed, to }) => words(`${filed}已通过`, `${to}同意了，您现在是这个团支部的团员。`),
    source: ({ who, to }) => words(`${who}已经转出`, `${to}同意了，${who}不再是本支部的团员。`),
    target: ({ who }) => words(`${who}已经转入`, `${who}现在是本支部的团员。`),
    reviewer: ({ who, to }) => words(`${who}已经转入`, `${who}现在是${to}的团员。`),
  },
  refuse: {
    member: ({ filed, to, note }) => words(`${filed}没有通过`, `到${to}的申请被拒绝。${note}可以改好后重新提交，或换一个团支部，不用从头填。`),
    source: ({ who, to, note }) => words(`${who}的转移没有通过`, `${who}转到${to}的申请被拒绝，团组织关系仍在本支部。${note}`),
    target: ({ who, received, note }) => words(`${who}的${received}已拒绝`, `${who}转入本支部的申请被拒绝。${note}`),
    reviewer: ({ who, to, received, note }) => words(`${who}的${received}已拒绝`, `${who}转入${to}的申请被拒绝。${note}`),
  },
  withdraw: {
    member: ({ filed, to }) => words(`${filed}已撤回`, `到${to}的申请由提交的团支部撤回，您的团组织关系没有变化。`),
    source: ({ who, to }) => words(`${who}的转移已撤回`, `转到${to}的申请已撤回，${who}的团组织关系仍在本支部。`),
    target: ({ who, received }) => words(`${who}的${received}已撤回`, `${who}转入本支部的申请已撤回，不用再审核。`),
    reviewer: ({ who, to, received }) => words(`${who}的${received}已撤回`, `${who}转入${to}的申请已撤回，不用再审核。`),
  },
  expire: {
    member: ({ filed, to }) => words(`${filed}超时退回`, `到${to}的申请一直没有人审核，已自动退回。已填的内容都在，可以重新提交，或换一个团支部。`),
    source: ({ who, to }) => words(`${who}的转移超时退回`, `转到${to}的申请一直没有人审核，已自动退回，${who}的团组织关系仍在本支部。`),
    target: ({ who, received }) => words(`${who}的${received}超时退回`, `${who}转入本支部的申请一直没有人审核，已自动退回。对方可能再次提交，请及时处理。`),
    reviewer: ({ who, to, received }) => words(`${who}的${received}超时退回`, `${who}转入${to}的申请一直没有人审核，已自动退回。对方可能再次提交，请及时处理。`),
  },
  resubmit: {
    member: ({ filed, to }) => words(`已为您重新提交${filed}`, `团支部替您重新提交了到${to}的申请，正在等待审核。`),
    source: ({ who, to, filed }) => words(`${who}重新提交了${filed}`, `${who}申请从本支部转到${to}，正在等待审核，本支部可以查看进度。`),
    target: ({ who, from, received }) => words(`${who}再次${received}`, `${who}${from}再次申请转入本支部，请点开核对，及时处理。`),
    reviewer: ({ who, to, received }) => words(`${who}再次${received}`, `${who}再次申请转入${to}，现在等待本组织审核。`),
  },
  supersede: {
    member: ({ filed, to }) => words(`${filed}已关闭`, `您已被其他团支部直接添加，到${to}的申请不再审核。`),
    source: ({ who, to }) => words(`${who}的转移已关闭`, `${who}已被其他团支部直接添加，转到${to}的申请不再审核。`),
    target: ({ who, received }) => words(`${who}的${received}已关闭`, `${who}已被直接添加到团支部，这份申请不用再审核。`),
    reviewer: ({ who, to, received }) => words(`${who}的${received}已关闭`, `${who}已被直接添加到团支部，转入${to}的申请不用再审核。`),
  },
  remind: {
    member: ({ filed, to }) => words(`已提醒审核${filed}`, `到${to}的申请还在等待，已提醒审核的团组织。`),
    source: ({ who, to }) => words(`提醒：审核${who}的转移`, `${who}转到${to}的申请还在等待，请尽快处理。`),
    target: ({ who, from, received }) => words(`提醒：请审核${who}的${received}`, `${who}${from}转入本支部的申请还在等待，请尽快处理。`),
    reviewer: ({ who, to, received }) => words(`提醒：请审核${who}的${received}`, `${who}转入${to}的申请还在等待本组织审核，请尽快处理。`),
  },
  'pull-in': {
    member: ({ from, to }) => words(`您已转入${to}`, `${to}用「添加团员」把您${from}转入。如果您不知情，请联系这个团支部。`),
    source: ({ who, to }) => words(`${who}已经转出`, `${to}用「添加团员」直接转入了${who}，${who}不再是本支部的团员。如有疑问，请联系对方团支部。`),
    target: ({ who, from }) => words(`${who}已经转入`, `本支部用「添加团员」把${who}${from}转入。`),
    reviewer: ({ who, from, to }) => words(`${who}已经转入${to}`, `${to}用「添加团员」把${who}${from}转入。`),
  },
}

/** Title and sentence of one notification for the person who reads it. */
export function notificationWords(notification: NotificationView): Words {
  return sentences[notification.event][notification.as](factsOf(notification))
}

function factsOf({ kind, memberName, sourceName, targetName, note }: NotificationView): Facts {
  return {
    who: memberName,
    to: targetName,
    from: sourceName ? `从${sourceName}` : '',
    filed: kind === 'join' ? '申请加入' : '转移团组织',
    received: kind === 'join' ? '申请加入' : '申请转入',
    note: note ? `理由：${closed(note)}` : '',
  }
}

/** Reviewers write with or without a full stop. */
function closed(text: string): string {
  return /[。！？!?.]$/.test(text) ? text : `${text}。`
}
