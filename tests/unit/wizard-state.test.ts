import type { OrganisationRow } from '../../src/contracts/organisations'
import { emptyDraft, formOf, reachable, shownErrors, startWizard, wizardReducer, type TransferDraft, type WizardEvent, type WizardState } from '../../src/features/transfer/wizard-state'

const branch: OrganisationRow = {
  id: '9000001', fullName: '中国共产主义青年团甲校乙班团支部', shortName: '乙班团支部', type: 'branch', kind: 'class', status: 'active',
  regionName: '北京市海淀区', superiors: ['共青团北京市委员会', '甲校团委'], branchCount: 0,
}
const study = { schoolKind: '普通高等院校', schoolName: '甲大学', address: '海淀区一号院' }
const filled: TransferDraft = { step: 'review', reason: 'study', target: branch, targetPassed: true, form: study }

const after = (draft: TransferDraft, ...events: WizardEvent[]): WizardState => events.reduce(wizardReducer, startWizard(draft))
const fill = (name: string, value: string): WizardEvent => ({ type: 'fill', name, value })

describe('the steps that may be opened', () => {
  it.each<[string, TransferDraft, string]>([
    ['only the reason at first', emptyDraft, 'reason'],
    ['the target once there is a reason', { ...emptyDraft, reason: 'study' }, 'target'],
    ['no further while the target has not passed', { ...filled, targetPassed: false }, 'target'],
    ['the form once the target has passed', { ...filled, form: {} }, 'form'],
    ['no further while a field is wrong', { ...filled, form: { ...study, schoolName: '甲' } }, 'form'],
    ['the summary when all is filled in', filled, 'review'],
    ['only the reason for a reason the table does not know', { ...filled, reason: 'moon' }, 'reason'],
  ])('are %s', (_, draft, last) => {
    expect(reachable(draft).at(-1)).toBe(last)
  })

  it('cannot be jumped over', () => {
    expect(after({ ...emptyDraft, reason: 'study' }, { type: 'open', step: 'review' }).step).toBe('reason')
  })

  it('decide where a kept draft opens when it does not hold any more', () => {
    expect(startWizard({ ...filled, targetPassed: false }).step).toBe('target')
    expect(startWizard(filled).step).toBe('review')
  })
})

describe('choosing', () => {
  it('another target needs another check', () => {
    const state = after(filled, { type: 'choose-target', target: { ...branch, id: '9000002' } })
    expect(state.targetPassed).toBe(false)
  })

  it('another reason needs another check of the target, and keeps the target', () => {
    const state = after(filled, { type: 'choose-reason', reason: 'unsettled' })
    expect([state.targetPassed, state.target]).toEqual([false, branch])
  })

  it('the same reason again changes nothing', () => {
    expect(after(filled, { type: 'choose-reason', reason: 'study' }).targetPassed).toBe(true)
  })

  it('another reason and back again finds everything that was typed', () => {
    const state = after(filled, { type: 'choose-reason', reason: 'other' }, fill('explanation', '搬到城东去住了一年多'), { type: 'choose-reason', reason: 'study' })
    expect(formOf(state)).toEqual(study)
  })

  it('a reason sends only the fields it asks for', () => {
    expect(formOf(after(filled, { type: 'choose-reason', reason: 'unsettled' }))).toEqual({ address: study.address })
  })
})

describe('a field', () => {
  const form: TransferDraft = { ...filled, step: 'form', form: {} }

  it('is not judged while it is being typed in', () => {
    expect(shownErrors(after(form, fill('schoolName', '甲')))).toEqual({})
  })

  it('is judged when the person goes on to another', () => {
    expect(shownErrors(after(form, fill('schoolName', '甲'), fill('address', '海')))).toEqual({ schoolName: '学校名称至少 2 个字，现在 1 个' })
  })

  it('loses its error as soon as it is right', () => {
    const state = after(form, fill('schoolName', '甲'), fill('address', '海'), fill('schoolName', '甲大学'))
    expect(Object.keys(shownErrors(state))).toEqual(['address'])
  })

  it('is judged with all others by going on', () => {
    expect(Object.keys(shownErrors(after(form, { type: 'judge' })))).toEqual(['schoolKind', 'schoolName', 'address'])
  })
})

describe('a refusal by the server', () => {
  it('goes back to the form and stands at the field until it is changed', () => {
    const refused = after(filled, { type: 'refuse', fields: { schoolName: '请写学校全称' } })
    expect([refused.step, shownErrors(refused)]).toEqual(['form', { schoolName: '请写学校全称' }])
    expect(shownErrors(wizardReducer(refused, fill('schoolName', '甲大学本部')))).toEqual({})
  })

  it('of the target goes back to the target, which has to pass again', () => {
    const refused = after(filled, { type: 'refuse', fields: { targetId: '组织 ID 应为 6 或 7 位数字' } })
    expect([refused.step, refused.targetPassed]).toEqual(['target', false])
  })

  it('of the reason goes back to the reason', () => {
    expect(after(filled, { type: 'refuse', fields: { reason: '请选择转出原因' } }).step).toBe('reason')
  })

  it('without a field stays where it is', () => {
    expect(after(filled, { type: 'refuse', fields: {} })).toEqual(startWizard(filled))
  })
})

it('starting over forgets what was typed', () => {
  expect(after(filled, { type: 'restart', draft: emptyDraft })).toEqual(startWizard(emptyDraft))
})
