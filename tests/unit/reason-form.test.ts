import { characterCount, checkPlainText, checkReasonForm } from '../../src/contracts/reason-form'
import { findReason, transferReasons, type ReasonField, type TransferReason } from '../../src/contracts/reasons'

/** A right value for a field of the table. */
function rightValue(field: ReasonField): string {
  switch (field.type) {
    case 'select':
      return field.options?.[0] ?? ''
    case 'month':
      return '2027-06'
    case 'phone':
      return '010-0000-0000'
    case 'text':
    case 'textarea':
      return '样'.repeat(field.min ?? 1)
  }
}

const rightForm = (reason: TransferReason) => Object.fromEntries(reason.fields.map((field) => [field.name, rightValue(field)]))
const everyField = transferReasons.flatMap((reason) => reason.fields.map((field) => [reason.code, field.name, reason, field] as const))

test.each(transferReasons.map((reason) => [reason.code, reason] as const))('%s: the right form is accepted', (_code, reason) => {
  expect(checkReasonForm(reason, rightForm(reason))).toEqual({})
})

describe.each(everyField)('%s, field %s', (_code, name, reason, field) => {
  const errorFor = (value: string | undefined) => {
    const { [name]: _left, ...rest } = rightForm(reason)
    return checkReasonForm(reason, value === undefined ? rest : { ...rest, [name]: value })
  }

  test('missing, empty or only spaces: it alone is reported, by its label', () => {
    for (const value of [undefined, '', '  \n ']) expect(errorFor(value)).toEqual({ [name]: `请填写${field.label}` })
  })

  test('one character too long is reported with the count', () => {
    expect(errorFor('样'.repeat(field.max + 1))).toEqual({ [name]: `${field.label}最多 ${field.max} 个字，现在 ${field.max + 1} 个，请删减` })
  })

  test('one character too short is reported with the count; spaces around do not count', () => {
    if (!field.min) return
    expect(errorFor(` ${'样'.repeat(field.min - 1)} `)).toEqual({ [name]: `${field.label}至少 ${field.min} 个字，现在 ${field.min - 1} 个` })
  })

  test('emoji, control and invisible characters are reported', () => {
    for (const bad of ['😀', '\u0000', '\u0007', '\u200b', '\u2028', '\ufeff', '\u007f']) {
      const right = rightValue(field)
      expect(errorFor(right.slice(0, 1) + bad + right.slice(1))).toEqual({ [name]: expect.any(String) as string })
    }
  })
})

test('a field of another reason is reported, not kept', () => {
  const reason = findReason('other')!
  expect(checkReasonForm(reason, { ...rightForm(reason), schoolName: '样例大学' })).toEqual({ schoolName: '这一项不属于所选的转出原因，请重新选择原因' })
})

test.each(['2027-00', '2027-13', '2027-6', '27-06', '2027/06', '2027-06-01'])('%s is no month', (value) => {
  const reason = findReason('delayed-graduation')!
  expect(Object.keys(checkReasonForm(reason, { newGraduationMonth: value }))).toEqual(['newGraduationMonth'])
})

test('an option that is not in the list is refused', () => {
  const reason = findReason('study')!
  expect(checkReasonForm(reason, { ...rightForm(reason), schoolKind: '幼儿园' })).toEqual({ schoolKind: '请在列表里选择学校类型' })
})

test('a character outside the basic plane counts as one, as a person counts', () => {
  expect(characterCount('𠮷野家')).toBe(3)
})

test('line breaks, rare characters and full-width signs are plain text', () => {
  for (const text of ['第一行\n第二行', '𠮷', '（海淀区）１号，A座#302', '10%', 'O’Brien', '１２３']) expect(checkPlainText(text)).toBeUndefined()
})

test('the table itself: codes once, labels once, every field filled in by someone', () => {
  expect(new Set(transferReasons.map(({ code }) => code)).size).toBe(transferReasons.length)
  expect(new Set(transferReasons.map(({ label }) => label)).size).toBe(transferReasons.length)
  for (const { startedBy, fields } of transferReasons) {
    expect(startedBy.length).toBeGreaterThan(0)
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length)
  }
  expect(transferReasons.filter(({ startedBy }) => !startedBy.includes('member')).map(({ code }) => code)).toEqual(['enlistment'])
})

test('names of things inherited by every object are no fields', () => {
  const reason = findReason('other')!
  const form = JSON.parse('{"explanation": "样例情况说明十个字以上", "constructor": "x", "__proto__": "y"}') as Record<string, string>
  expect(Object.keys(checkReasonForm(reason, form))).toContain('constructor')
})
