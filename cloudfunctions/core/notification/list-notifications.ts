import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ActionOutput, ParsedInput } from '../../../src/contracts/actions/all'
import type { NotificationView } from '../../../src/contracts/actions/notification'
import type { Caller } from '../account/caller'
import { application, decision } from '../application/application-tables'
import { member } from '../member/member-tables'
import { organisation } from '../organisation/organisation-tables'
import { outboxMessage } from '../outbox/outbox-tables'
import type { Context } from '../platform/context'
import { notification } from './notification-tables'
import { countUnread } from './unread'

const pageSize = 30
const source = alias(organisation, 'source')
const target = alias(organisation, 'target')
const own = alias(organisation, 'own')

/** The caller's inbox, newest first. Names are looked up now: the message itself holds none. */
export async function listNotifications(context: Context, caller: Caller, input: ParsedInput<'notification.list'>): Promise<ActionOutput<'notification.list'>> {
  const { payload } = outboxMessage
  const rows = await context.db
    .select({ notification, payload, kind: application.kind, memberName: member.name, sourceName: source.shortName, targetName: target.shortName, ownName: own.shortName, note: noteOf() })
    .from(notification)
    .innerJoin(outboxMessage, eq(outboxMessage.id, notification.messageId))
    .innerJoin(member, sql`${member.id} = (${payload}->>'memberId')::uuid`)
    .innerJoin(target, sql`${target.id} = ${payload}->>'targetId'`)
    .leftJoin(source, sql`${source.id} = ${payload}->>'sourceId'`)
    .leftJoin(own, eq(own.id, notification.organisationId))
    .leftJoin(application, sql`${application.id} = (${payload}->>'applicationId')::uuid`)
    .where(and(eq(notification.accountId, caller.accountId), before(input.cursor)))
    .orderBy(desc(notification.at), desc(notification.id))
    .limit(pageSize + 1)
  const page = rows.slice(0, pageSize).map(viewOf)
  return { notifications: page, unread: await countUnread(context, caller.accountId), next: rows.length > pageSize ? (page.at(-1)?.id ?? null) : null }
}

/** The reviewer's words, where the message tells of a review: made in the same moment. */
function noteOf(): SQL<string | null> {
  return sql<string | null>`(select ${decision.note} from ${decision} where ${decision.applicationId} = ${application.id} and ${decision.decidedAt} = ${outboxMessage.createdAt} limit 1)`
}

interface Row {
  notification: typeof notification.$inferSelect
  payload: typeof outboxMessage.$inferSelect.payload
  kind: NotificationView['kind']
  memberName: string
  sourceName: string | null
  targetName: string
  ownName: string | null
  note: string | null
}

function viewOf({ notification: row, payload, kind, ownName, ...names }: Row): NotificationView {
  return {
    ...names, id: row.id, event: payload.event, as: row.as, organisationId: row.organisationId, organisationName: ownName, kind, applicationId: payload.applicationId,
    at: row.at.toISOString(), read: row.readAt !== null,
  }
}

function before(cursor: string | undefined): SQL | undefined {
  if (!cursor) return undefined
  return sql`(${notification.at}, ${notification.id}) < (select last.at, last.id from notification last where last.id = ${cursor})`
}
