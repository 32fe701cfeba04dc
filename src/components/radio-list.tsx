import { Cells } from './cells'
import { ChoiceCell, type Choice } from './choice-cell'

interface RadioListProps {
  title?: string
  choices: readonly Choice[]
  selected?: string
  onChange: (value: string) => void
}

/** One out of several. */
export function RadioList({ title, choices, selected, onChange }: RadioListProps) {
  return (
    <Cells title={title} role='radiogroup'>
      {choices.map((choice) => (
        <ChoiceCell
          key={choice.value}
          choice={choice}
          checked={choice.value === selected}
          onTap={() => onChange(choice.value)}
        />
      ))}
    </Cells>
  )
}
