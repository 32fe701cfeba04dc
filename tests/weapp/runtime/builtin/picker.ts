import type { ComponentSpace } from 'glass-easel'
import { asText, defineBuiltin, noChange, type ApplyProperty, type Builtin } from './builtin'
import { registerFormControl } from './form-value'
import { dateColumns, timeColumns, toDateValue } from './picker-dates'
import { openPickerSheet, type PickerColumn } from './picker-sheet'

const properties = {
  mode: 'selector', range: [], rangeKey: '', value: null, start: '', end: '', fields: 'day', disabled: false, name: '',
  headerText: '', level: 'sub-district', customItem: '',
}

export function definePicker(space: ComponentSpace): void {
  defineBuiltin(space, { tag: 'picker', properties, build: buildPicker })
}

function buildPicker(picker: Builtin): ApplyProperty {
  const { host, get, text, emit } = picker
  host.addEventListener('click', () => {
    if (get('disabled')) return
    openPickerSheet({
      columns: () => columnsOf(picker),
      title: text('headerText'),
      onColumn: (column, value) => get('mode') === 'multiSelector' && emit('columnchange', { column, value: Number(value) }),
      onConfirm: (chosen) => emit('change', { value: valueOf(picker, chosen) }),
      onCancel: () => emit('cancel'),
    })
  })
  registerFormControl(host, { name: () => text('name'), value: () => get('value'), reset: () => undefined })
  return noChange
}

function columnsOf({ get, text }: Builtin): PickerColumn[] {
  const value = get('value')
  const limits = { start: text('start'), end: text('end') }
  switch (get('mode')) {
    case 'multiSelector': {
      const indexes = Array.isArray(value) ? (value as number[]) : []
      return (get('range') as unknown[][]).map((range, column) => rangeColumn(range, text('rangeKey'), indexes[column] ?? 0))
    }
    case 'date':
      return dateColumns(asText(value), text('fields'), limits)
    case 'time':
      return timeColumns(asText(value), limits)
    default:
      return [rangeColumn(get('range') as unknown[], text('rangeKey'), Number(value ?? 0))]
  }
}

function rangeColumn(range: unknown[], key: string, selected: number): PickerColumn {
  const label = (item: unknown): string => asText(key ? (item as Record<string, unknown>)[key] : item)
  return { selected: String(selected), options: range.map((item, index) => ({ value: String(index), text: label(item) })) }
}

// The client hands the index of a simple selector over as text; several columns as numbers.
function valueOf({ get }: Builtin, chosen: string[]): unknown {
  switch (get('mode')) {
    case 'multiSelector':
      return chosen.map(Number)
    case 'date':
      return toDateValue(chosen)
    case 'time':
      return chosen.join(':')
    default:
      return chosen[0]
  }
}
