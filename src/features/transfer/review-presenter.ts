import { monthWords } from '../../components/month-words'
import { formOf, reasonOf, type TransferDraft, type WizardStep } from './wizard-state'

export interface ReviewRow {
  label: string
  value: string
}

export interface ReviewPart {
  title: string
  rows: ReviewRow[]
  /** Where this part is changed. */
  step: WizardStep
}

/** The summary before sending: everything that will be sent, part by part. */
export function presentReview(draft: TransferDraft, branchName: string | null): ReviewPart[] {
  const { target } = draft
  const reason = reasonOf(draft)
  const form = formOf(draft)
  const fields = (reason?.fields ?? []).map((field) => {
    const typed = (form[field.name] ?? '').trim()
    return { label: field.label, value: field.type === 'month' ? monthWords(typed) : typed }
  })
  return [
    { title: '转出原因', rows: [{ label: '原因', value: reason?.label ?? '' }], step: 'reason' },
    {
      title: '从哪里转到哪里',
      rows: [
        { label: '转出', value: branchName ?? '' },
        { label: '转入', value: target?.fullName ?? '' },
        { label: '转入组织 ID', value: target?.id ?? '' },
        { label: '上级', value: target?.superiors.join(' › ') ?? '' },
      ].filter((row) => row.value !== ''),
      step: 'target',
    },
    { title: '填写的内容', rows: fields, step: 'form' },
  ]
}
