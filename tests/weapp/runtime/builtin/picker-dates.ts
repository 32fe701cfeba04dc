import type { PickerColumn } from './picker-sheet'

interface Limits {
  start: string
  end: string
}

const columnNames = ['year', 'month', 'day']
const units = ['年', '月', '日']
const pad = (amount: number, length = 2): string => String(amount).padStart(length, '0')

/** Years within the limits, all months and days: the client lets people roll past a limit and springs back. */
export function dateColumns(value: string, fields: string, { start, end }: Limits): PickerColumn[] {
  const first = Number(start.slice(0, 4)) || 1950
  const last = Number(end.slice(0, 4)) || 2050
  const ranges = [numbers(first, last, 4), numbers(1, 12), numbers(1, 31)]
  const shown = value ? value.split('-') : []
  const count = columnNames.indexOf(fields) + 1 || columnNames.length
  return ranges.slice(0, count).map((range, index) => column(range, units[index] ?? '', shown[index] ?? range[0] ?? ''))
}

export function timeColumns(value: string, { start, end }: Limits): PickerColumn[] {
  const [hour = '00', minute = '00'] = value.split(':')
  const hours = numbers(Number(start.slice(0, 2)) || 0, Number(end.slice(0, 2)) || 23)
  return [column(hours, '时', hour), column(numbers(0, 59), '分', minute)]
}

/** The last day of the month at most: a person cannot choose 31 February either. */
export function toDateValue(chosen: string[]): string {
  const [year = '', month = '', day] = chosen
  if (day === undefined) return chosen.join('-')
  const lastDay = new Date(Number(year), Number(month), 0).getDate()
  return `${year}-${month}-${pad(Math.min(Number(day), lastDay))}`
}

function numbers(from: number, to: number, length?: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => pad(from + index, length))
}

function column(values: string[], unit: string, selected: string): PickerColumn {
  return { selected, options: values.map((value) => ({ value, text: `${Number(value)}${unit}` })) }
}
