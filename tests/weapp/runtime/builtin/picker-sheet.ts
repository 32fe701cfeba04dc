export interface PickerColumn {
  options: { value: string; text: string }[]
  selected: string
}

interface PickerSheet {
  title: string
  /** Asked again after each choice: a page may change the later columns by what was chosen in the first. */
  columns: () => PickerColumn[]
  onColumn: (column: number, value: string) => void
  onConfirm: (chosen: string[]) => void
  onCancel: () => void
}

/** The half-screen that WeChat's client lays over the page for <picker>. */
export function openPickerSheet(sheet: PickerSheet): void {
  const chosen = sheet.columns().map((column) => column.selected)
  const overlay = document.createElement('bench-picker')
  const panel = document.createElement('bench-picker-panel')
  const columns = document.createElement('bench-picker-columns')
  overlay.setAttribute('role', 'dialog')
  const finish = (report: () => void): void => {
    overlay.remove()
    report()
  }
  const draw = (): void => columns.replaceChildren(...sheet.columns().map((column, index) => columnElement(column, chosen[index] ?? '', (value) => choose(index, value))))
  const choose = (index: number, value: string): void => {
    chosen[index] = value
    sheet.onColumn(index, value)
    draw()
  }
  panel.append(bar(sheet.title, () => finish(sheet.onCancel), () => finish(() => sheet.onConfirm(chosen))), columns)
  overlay.append(panel)
  draw()
  document.body.append(overlay)
}

function bar(title: string, cancel: () => void, confirm: () => void): HTMLElement {
  const element = document.createElement('bench-picker-bar')
  const heading = document.createElement('span')
  heading.textContent = title
  element.append(barButton('取消', cancel), heading, barButton('确定', confirm))
  return element
}

function barButton(text: string, press: () => void): HTMLElement {
  const button = document.createElement('span')
  button.setAttribute('role', 'button')
  button.textContent = text
  button.addEventListener('click', press)
  return button
}

function columnElement(column: PickerColumn, chosen: string, choose: (value: string) => void): HTMLElement {
  const element = document.createElement('bench-picker-column')
  for (const { value, text } of column.options) {
    const option = document.createElement('bench-option')
    option.textContent = text
    option.dataset['value'] = value
    option.toggleAttribute('selected', value === chosen)
    option.addEventListener('click', () => choose(value))
    element.append(option)
  }
  return element
}
