import { createHash } from 'node:crypto'
import { birthdayOf, checkIdNumber } from '../../src/contracts/id-number'
import { checkMemberNumber } from '../../src/contracts/member-number'
import { checkReasonForm } from '../../src/contracts/reason-form'
import { findReason } from '../../src/contracts/reasons'
import { findBreak } from '../../cloudfunctions/core/audit/chain'
import { demoAccounts } from '../../cloudfunctions/local/sample/demo-accounts'
import { districts } from '../../cloudfunctions/local/sample/district-list'
import { generateSample, type SampleData } from '../../cloudfunctions/local/sample/sample-data'
import { universities } from '../../cloudfunctions/local/sample/university-list'

const now = new Date('2026-11-20T04:00:00Z')
const day = 86_400_000
/** Seals nothing, so that the rows show what went in. */
const sealer = { seal: (text: string) => text, hash: (kind: string, text: string) => `${kind}:${text}` }
const generate = (seed: number, size: 'full' | 'small') => generateSample({ seed, sealer, passwordHash: 'hash', now, size })

const full = generate(2026, 'full')
const small = generate(2026, 'small')
const organisations = new Map(full.organisations.map((row) => [row.id, row]))

const firstDouble = (list: readonly unknown[]) => list.find((item, index) => list.indexOf(item) !== index)
const fingerprint = (sample: SampleData) => createHash('sha256').update(JSON.stringify(sample)).digest('hex')

function person(username: string, sample = full) {
  const account = sample.accounts.find((row) => row.username === username)
  const member = sample.members.find((row) => row.id === account?.memberId)
  const offices = sample.offices.filter((row) => row.accountId === account?.id && row.until === null).map((row) => row.organisationId)
  return { account, member, offices }
}

test('the same seed gives the same rows, another seed gives others', () => {
  expect(fingerprint(generate(2026, 'small'))).toBe(fingerprint(small))
  expect(fingerprint(generate(2027, 'small'))).not.toBe(fingerprint(small))
})

describe('organisations', () => {
  test('as many as the sample promises', () => {
    expect(full.organisations.length).toBeGreaterThanOrEqual(5000)
    expect(small.organisations.length).toBeLessThanOrEqual(450)
    expect(universities.length).toBeGreaterThanOrEqual(60)
    expect(new Set(universities.map((row) => row.name)).size).toBe(universities.length)
    expect(districts).toHaveLength(16)
    for (const district of districts) expect(new Set(district.towns).size).toBeGreaterThanOrEqual(8)
  })

  test('invented IDs start with 90 or 91; the two public pairs are exact', () => {
    const publicIds = full.organisations.filter((row) => !/^9[01]\d{5}$/.test(row.id)).map((row) => [row.id, row.fullName, row.kind])
    expect(publicIds.sort()).toEqual([
      ['3421569', '中国共产主义青年团北京信息科技大学出国(境)学习研究团员团支部', 'overseas'],
      ['5324992', '中国共产主义青年团计通24级临时团支部', 'freshman'],
    ])
    expect(organisations.size).toBe(full.organisations.length)
  })

  test('small is a part of full, with the same IDs and names', () => {
    for (const row of small.organisations) expect(organisations.get(row.id)).toEqual(row)
  })

  test('every parent exists, is no branch, comes first and gives the path', () => {
    const seen = new Set<string>()
    for (const row of full.organisations) {
      const parent = row.parentId ? organisations.get(row.parentId) : undefined
      if (row.parentId) expect(parent && seen.has(parent.id) && parent.type !== 'branch').toBe(true)
      expect(row.path).toBe(`${parent?.path ?? '/'}${row.id}/`)
      seen.add(row.id)
    }
    expect(full.organisations.filter((row) => row.parentId === null)).toHaveLength(1)
  })

  test('siblings have different names; classes of different universities may be twins', () => {
    const named = full.organisations.map((row) => `${row.parentId} ${row.shortName}`)
    expect(new Set(named).size).toBe(named.length)
    const fullNames = full.organisations.map((row) => row.fullName)
    expect(new Set(fullNames).size).toBeLessThan(fullNames.length)
  })

  test('every kind occurs, some branches are archived, one is for transit', () => {
    const kinds = new Set(full.organisations.map((row) => row.kind))
    expect([...kinds].sort()).toEqual(['class', 'delayed', 'floating', 'freshman', 'graduate', 'mixed', 'ordinary', 'overseas', 'staff', 'transit'])
    expect(full.organisations.filter((row) => row.kind === 'transit')).toHaveLength(1)
    expect(full.organisations.some((row) => row.status === 'archived')).toBe(true)
  })

  test('office telephones are invented', () => {
    for (const row of full.organisations) expect(row.contactPhone).toMatch(/^010-0000-\d{4}$/)
  })

  test('the directory repeats them with superiors and counts of active branches', () => {
    expect(full.directory).toHaveLength(full.organisations.length)
    const freshman = full.directory.find((row) => row.id === '5324992')
    expect(freshman?.superiors).toEqual(['共青团北京市委员会', '北京科技大学团委', '北京科技大学计算机与通信工程学院团委'])
    const active = full.organisations.filter((row) => row.type === 'branch' && row.status === 'active' && row.kind !== 'transit')
    expect(full.directory.find((row) => row.superiors.length === 0)?.branchCount).toBe(active.length)
  })
})

describe('members', () => {
  test('as many as the sample promises', () => {
    expect(full.members.length).toBeGreaterThanOrEqual(20_000)
    expect(small.members.length).toBeGreaterThanOrEqual(1000)
  })

  test('ID numbers are invented, well formed, unique and tell the birthday', () => {
    const numbers = full.members.map((row) => row.idNumberSealed)
    for (const [index, number] of numbers.entries()) {
      if (!number.startsWith('99') || checkIdNumber(number) || birthdayOf(number) !== full.members[index]?.birthday) throw new Error(number)
    }
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('phones are invented and unique', () => {
    const phones = full.members.map((row) => row.phoneSealed ?? '')
    expect(phones.filter((phone) => !/^1\d\d0000\d{4}$/.test(phone))).toEqual([])
    expect(new Set(phones).size).toBe(phones.length)
  })

  test('member numbers follow the year of joining and are unique', () => {
    const numbers = full.members.flatMap((row) => row.memberNumber ?? [])
    expect(full.members.filter((row) => checkMemberNumber(row.joinedMonth, row.memberNumber ?? null))).toEqual([])
    expect(numbers.filter((number) => !/^20(1[2-9]|2[0-5])\d{8}$/.test(number))).toEqual([])
    expect(new Set(numbers).size).toBe(numbers.length)
  })

  test('everyone joined between 14 and 28 and is at most 30', () => {
    for (const { birthday, joinedMonth } of full.members) {
      const joined = Number(joinedMonth.slice(0, 4)) - Number(birthday.slice(0, 4))
      if (joined < 15 || joined > 28 || birthday < '1996-11-20' || birthday > '2012-11-20') throw new Error(`${birthday} ${joinedMonth}`)
    }
  })

  test('only active branches hold members', () => {
    for (const { branchId } of full.members) {
      const branch = branchId ? organisations.get(branchId) : undefined
      if (branchId && (branch?.type !== 'branch' || branch.status !== 'active' || branch.kind === 'transit')) throw new Error(branchId)
    }
  })

  test('some students have no graduation year, some people are Party members', () => {
    expect(full.members.some((row) => row.isStudent && row.graduationYear === null)).toBe(true)
    expect(new Set(full.members.map((row) => row.politicalStatus))).toEqual(new Set(['共青团员', '中共预备党员', '中共党员']))
  })
})

describe('demo accounts', () => {
  test.each(demoAccounts.map((row) => [row.username, row.name]))('%s exists in both sizes', (username, name) => {
    for (const sample of [full, small]) expect(person(username, sample).account?.displayName).toBe(name)
  })

  test('usernames and phones are unique, and a member has one account', () => {
    const { accounts } = full
    expect(firstDouble(accounts.map((row) => row.username))).toBeUndefined()
    expect(firstDouble(accounts.flatMap((row) => row.phoneHash ?? []))).toBeUndefined()
    expect(firstDouble(accounts.flatMap((row) => row.memberId ?? []))).toBeUndefined()
  })

  test('each has what the story says', () => {
    expect(person('tuanyuan')).toMatchObject({ member: { graduationYear: 2026 }, offices: [] })
    expect(person('chushi').offices).toEqual([person('tuanyuan').member?.branchId])
    expect(organisations.get(person('xinsheng').member?.branchId ?? '')?.fullName).toContain('中学2026届高三')
    expect(person('zhishu').offices).toEqual(['5324992'])
    expect(person('tuanwei')).toMatchObject({ member: undefined, offices: [expect.any(String)] })
    expect(person('liangren').offices).toHaveLength(3)
    expect(person('liangren').member?.branchId).toBe(person('liangren').offices[0])
    expect(person('weibiaoji').member).toMatchObject({ isStudent: true, graduationYear: null })
    expect(person('zaizhi').offices).toEqual([person('zaizhi').member?.branchId])
    expect(person('chaoling').member?.birthday.slice(0, 4)).toBe('1997')
    expect(person('meizuzhi').member?.branchId).toBeNull()
  })
})

describe.each([1, 2, 3, 2026])('applications, seed %i', (seed) => {
  const { applications, decisions, auditEvents, messages, notifications, members, accounts } = generate(seed, 'small')
  const inState = (state: string) => applications.filter((row) => row.state === state)

  test('40 transfers and 6 joins wait for 5324992, none past its clock', () => {
    const kinds = inState('pending').map((row) => row.kind)
    expect([kinds.length, kinds.filter((kind) => kind === 'join').length]).toEqual([46, 6])
    for (const row of inState('pending')) {
      expect(row).toMatchObject({ holderId: '5324992', targetId: '5324992', reviewers: ['5324992'] })
      expect(row.expiresAt?.getTime()).toBe(row.submittedAt.getTime() + 10 * day)
      expect(row.expiresAt && row.expiresAt > now && row.submittedAt <= now).toBe(true)
    }
  })

  test('each member has one at most and stands where it left them', () => {
    expect(firstDouble(applications.map((row) => row.memberId))).toBeUndefined()
    for (const row of applications) {
      const member = members.find(({ id }) => id === row.memberId)
      expect(member?.branchId).toBe(row.state === 'approved' ? row.targetId : row.sourceId)
      expect(row.sourceId).not.toBe(row.targetId)
    }
  })

  test('forms hold what their reason asks for', () => {
    for (const { reason, form } of applications) {
      const asked = reason ? findReason(reason) : undefined
      expect(asked ? checkReasonForm(asked, form) : form).toEqual({})
    }
  })

  test('each outcome occurs, with a decision where a reviewer made it', () => {
    for (const state of ['approved', 'refused', 'returned', 'withdrawn']) expect(inState(state).length).toBeGreaterThan(0)
    for (const row of applications) {
      const made = decisions.filter(({ applicationId }) => applicationId === row.id).map(({ round, verdict }) => `${round} ${verdict}`)
      const last = row.state === 'approved' ? [`${row.round} agree`] : row.state === 'refused' ? [`${row.round} refuse`] : []
      expect(made).toEqual([...(row.round === 2 ? ['1 refuse'] : []), ...last])
    }
  })

  test('audit chains are whole; every version has one event and one delivered message', () => {
    const chains = new Set(auditEvents.map((row) => row.chain))
    const rows = auditEvents.map((row) => ({ accountId: null, organisationId: null, applicationId: null, ...row }))
    for (const chain of chains) expect(findBreak(rows.filter((row) => row.chain === chain))).toBeNull()
    const versions = applications.flatMap((row) => Array.from({ length: row.version }, (_, index) => `application:${row.id}:${index + 1}`))
    expect(messages.map((row) => row.key.split(':').slice(0, 3).join(':')).sort()).toEqual(versions.sort())
    expect(messages.every((row) => row.key.endsWith(`:${row.payload.event}`))).toBe(true)
    expect(auditEvents.map((row) => `application:${row.applicationId}:${row.details.version}`).sort()).toEqual(versions)
    expect(messages.every((row) => row.deliveredAt)).toBe(true)
  })

  test('inboxes of the demo accounts hold something, and nobody is told of their own act', () => {
    const actors = new Map(messages.map((row) => [row.id, row.payload.accountId]))
    expect(notifications.filter((row) => actors.get(row.messageId) === row.accountId)).toEqual([])
    for (const username of ['zhishu', 'liangren', 'chushi', 'chaoling']) {
      const id = accounts.find((row) => row.username === username)?.id
      expect(notifications.some((row) => row.accountId === id)).toBe(true)
    }
  })
})
