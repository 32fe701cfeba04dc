import { Picker } from '@tarojs/components'
import type { Choice } from './choice-cell'
import { PickedValue } from './picked-value'

interface SelectFieldProps {
  label: string
  choices: readonly Choice[]
  selected?: string
  onChange: (value: string) => void
  placeholder?: string
  error?: string
  hint?: string
}

export function SelectField({ label, choices, selected, onChange, placeholder = '请选择', error, hint }: SelectFieldProps) {
  const position = choices.findIndex((choice) => choice.value === selected)
  const pick = (index: number): void => {
    const choice = choices[index]
    if (choice) onChange(choice.value)
  }
  return (
    <Picker
      mode='selector'
      range={choices.map((choice) => choice.label)}
      value={Math.max(position, 0)}
      onChange={(event) => pick(Number(event.detail.value))}
    >
      <PickedValue
        label={label}
        value={choices[position]?.label ?? ''}
        placeholder={placeholder}
        error={error}
        hint={hint}
      />
    </Picker>
  )
}
