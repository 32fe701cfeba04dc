import { Picker } from '@tarojs/components'
import { monthWords } from './month-words'
import { PickedValue } from './picked-value'

interface MonthFieldProps {
  label: string
  /** `YYYY-MM`, or empty. */
  value: string
  onChange: (month: string) => void
  /** First and last month on offer, `YYYY-MM`. */
  earliest: string
  latest: string
  /** Where the wheel stands while nothing is picked. */
  opensAt: string
  error?: string
  hint?: string
}

export function MonthField({ label, value, onChange, earliest, latest, opensAt, error, hint }: MonthFieldProps) {
  return (
    <Picker
      mode='date'
      fields='month'
      value={value || opensAt}
      start={earliest}
      end={latest}
      // Some versions add a day.
      onChange={(event) => onChange(event.detail.value.slice(0, 7))}
    >
      <PickedValue label={label} value={monthWords(value)} placeholder='请选择年月' error={error} hint={hint} />
    </Picker>
  )
}
