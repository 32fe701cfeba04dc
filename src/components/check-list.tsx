import { Cells } from './cells'
import { ChoiceCell, type Choice } from './choice-cell'

interface CheckListProps {
  title?: string
  choices: readonly Choice[]
  selected: readonly string[]
  /** The selected values, in the order of the choices. */
  onChange: (selected: string[]) => void
}

/** Any number out of several. */
export function CheckList({ title, choices, selected, onChange }: CheckListProps) {
  const toggle = (value: string): void => {
    const isOn = (other: string): boolean => selected.includes(other) !== (other === value)
    onChange(choices.map((choice) => choice.value).filter(isOn))
  }
  return (
    <Cells title={title}>
      {choices.map((choice) => (
        <ChoiceCell
          key={choice.value}
          choice={choice}
          role='checkbox'
          checked={selected.includes(choice.value)}
          onTap={() => toggle(choice.value)}
        />
      ))}
    </Cells>
  )
}
