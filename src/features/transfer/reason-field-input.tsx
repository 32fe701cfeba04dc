import { MonthField } from '../../components/month-field'
import { SelectField } from '../../components/select-field'
import { TextField } from '../../components/text-field'
import { TextareaField } from '../../components/textarea-field'
import type { ReasonField } from '../../contracts/reasons'

interface ReasonFieldInputProps {
  field: ReasonField
  value: string
  error: string | undefined
  onChange: (value: string) => void
}

const yearsAhead = 6

/** One field of the table, as the part that suits its type. */
export function ReasonFieldInput({ field, value, error, onChange }: ReasonFieldInputProps) {
  const shared = { label: field.label, value, error, onChange }
  switch (field.type) {
    case 'text':
    case 'phone':
      // No length limit while typing: pasted text would be cut without a word.
      return <TextField {...shared} placeholder={field.hint ?? '请填写'} />
    case 'textarea':
      return <TextareaField {...shared} placeholder={field.hint} maxLength={field.max} />
    case 'select':
      return <SelectField {...shared} selected={value} choices={(field.options ?? []).map((option) => ({ value: option, label: option }))} />
    case 'month':
      return <MonthField {...shared} {...monthsAhead(new Date())} />
  }
}

/** All months that a reason asks for lie ahead: a return, a new graduation. */
function monthsAhead(now: Date): { earliest: string; latest: string; opensAt: string } {
  const month = String(now.getMonth() + 1).padStart(2, '0')
  const earliest = `${now.getFullYear()}-${month}`
  return { earliest, latest: `${now.getFullYear() + yearsAhead}-${month}`, opensAt: earliest }
}
