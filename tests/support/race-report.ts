import { sql } from 'drizzle-orm'
import type { Identity } from '../../cloudfunctions/core/account/caller'
import type { Context } from '../../cloudfunctions/core/platform/context'
import { makeMember, makeOrganisation, makePerson } from '../factories/world'
import type { FiledApplication } from '../../src/contracts/actions/application'
import { employed, refusal } from '../factories/neighbourhood'
import { ask, call } from './call'
import { findInconsistencies } from './consistency'

export interface DecisionRace {
  applications: number
  /** How many calls answered ok or with which code. */
  answers: Record<string, number>
  decisions: number
  decidedTwice: number
  /** Events of the audit and messages of the outbox that tell of an agreement or a refusal. */
  audited: number
  told: number
  /** Members who are in the target although theirs was not agreed, or the other way round. */
  misplaced: number
  inconsistencies: string[]
}

/** Every application is decided by eight officers of its target at once, half of them agreeing, half refusing. */
export async function raceDeciders(context: Context, applications: number, db: Context['db'] = context.db): Promise<DecisionRace> {
  const { officers, filed } = await prepare(context, applications)
  const racing = { ...context, db }
  const calls = filed.flatMap((each) => officers.map((officer, index) => decide(racing, officer, index % 2 === 0, each)))
  const answers: Record<string, number> = {}
  for (const envelope of await Promise.all(calls)) {
    const answer = envelope.ok ? 'ok' : envelope.error.code
    answers[answer] = (answers[answer] ?? 0) + 1
  }
  return { applications, answers, ...(await count(context)), inconsistencies: await findInconsistencies(context) }
}

/** @returns what is not as it must be; empty when each application was decided once and everyone else was told why not. */
export function violationsOf(race: DecisionRace): string[] {
  const { applications, answers, decisions, decidedTwice, audited, told, misplaced, inconsistencies } = race
  const allowed = ['ok', 'STALE', 'ALREADY_DECIDED']
  const counts = Object.entries({ decisions, audited, told, ok: answers.ok ?? 0 })
  return [
    ...counts.flatMap(([name, value]) => (value === applications ? [] : [`${name}: ${value} instead of ${applications}`])),
    ...(decidedTwice > 0 ? [`${decidedTwice} decided twice`] : []),
    ...(misplaced > 0 ? [`${misplaced} members misplaced`] : []),
    ...Object.entries(answers).flatMap(([code, value]) => (allowed.includes(code) ? [] : [`${value} × ${code}`])),
    ...inconsistencies,
  ]
}

async function prepare(context: Context, applications: number): Promise<{ officers: Identity[]; filed: FiledApplication[] }> {
  const root = await makeOrganisation(context, null, { type: 'committee' })
  const [source, target] = [await makeOrganisation(context, root), await makeOrganisation(context, root)]
  const secretary = await makePerson(context, { offices: [source] })
  const officers = await Promise.all(Array.from({ length: 8 }, () => makePerson(context, { offices: [target] })))
  const input = { reason: 'employed-with-organisation', targetId: target.id, form: employed }
  const filed = await Promise.all(
    Array.from({ length: applications }, async () => {
      const member = await makeMember(context, source)
      return ask(context, secretary.identity, 'transfer.submit', { memberId: member.id, ...input })
    }),
  )
  return { officers: officers.map(({ identity }) => identity), filed }
}

function decide(context: Context, officer: Identity, agrees: boolean, filed: FiledApplication) {
  return agrees ? call(context, officer, 'application.agree', filed) : call(context, officer, 'application.refuse', { ...filed, note: refusal })
}

async function count({ db }: Context): Promise<Pick<DecisionRace, 'decisions' | 'decidedTwice' | 'audited' | 'told' | 'misplaced'>> {
  const { rows } = await db.execute<Record<'decisions' | 'decidedTwice' | 'audited' | 'told' | 'misplaced', number>>(sql`select
    (select count(*)::int from decision) as decisions,
    (select count(*)::int from (select from decision group by application_id, round, step having count(*) > 1) twice) as "decidedTwice",
    (select count(*)::int from audit_event where event in ('application.agree', 'application.refuse')) as audited,
    (select count(*)::int from outbox_message where payload->>'event' in ('agree', 'refuse')) as told,
    (select count(*)::int from application a join member m on m.id = a.member_id
      where m.branch_id <> case when a.state = 'approved' then a.target_id else a.source_id end) as misplaced`)
  return rows[0]!
}
