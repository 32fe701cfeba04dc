import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { ActionButton } from '../../src/components/action-button'
import { PageFrame } from '../../src/components/page-frame'
import { RadioList } from '../../src/components/radio-list'
import { Sheet } from '../../src/components/sheet'
import { TextButton } from '../../src/components/text-button'
import { TextField } from '../../src/components/text-field'

const choices = [
  { value: 'a', label: '张一' },
  { value: 'b', label: '李二' },
  { value: 'c', label: '王三', disabled: true },
]

afterEach(cleanup)

describe('a text field', () => {
  it('names the real input, reports typing and shows what is wrong', async () => {
    const onChange = jest.fn()
    render(<TextField label='姓名' value='' onChange={onChange} error='请填写姓名' />)
    const input = await screen.findByRole('textbox', { name: '姓名' })
    fireEvent.input(input, { target: { value: '张一' } })
    expect(onChange).toHaveBeenCalledWith('张一')
    expect(input.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('alert').textContent).toBe('请填写姓名')
  })
})

describe('a list to choose one from', () => {
  it('is worked by keyboard, and a disabled choice by nothing', () => {
    const onChange = jest.fn()
    render(<RadioList choices={choices} selected='b' onChange={onChange} />)
    expect(screen.getByRole('radio', { checked: true }).textContent).toBe('李二')
    fireEvent.keyDown(screen.getByRole('radio', { name: '张一' }), { key: ' ' })
    expect(onChange).toHaveBeenCalledWith('a')
    fireEvent.click(screen.getByRole('radio', { name: '王三' }))
    expect(onChange).toHaveBeenCalledTimes(1)
  })
})

describe('a sheet', () => {
  it('takes the focus, closes on Escape and gives the focus back', () => {
    const onClose = jest.fn()
    const sheet = (open: boolean) => (
      <>
        <input aria-label='outside' />
        <Sheet title='联系人' open={open} onClose={onClose}>
          010-0000-0001
        </Sheet>
      </>
    )
    const { rerender } = render(sheet(false))
    screen.getByLabelText('outside').focus()
    rerender(sheet(true))
    expect(document.activeElement).toBe(screen.getByRole('dialog', { name: '联系人' }))
    fireEvent.keyDown(document, { key: 'a' })
    expect(onClose).not.toHaveBeenCalled()
    fireEvent.keyDown(document, { key: 'Escape' })
    expect(onClose).toHaveBeenCalledTimes(1)
    rerender(sheet(false))
    expect(document.activeElement).toBe(screen.getByLabelText('outside'))
  })
})

describe('a busy button', () => {
  it('takes no second tap', () => {
    const onTap = jest.fn()
    const { rerender } = render(<ActionButton text='同意' onTap={onTap} />)
    fireEvent.click(screen.getByRole('button', { name: '同意' }))
    rerender(<ActionButton text='同意' busy onTap={onTap} />)
    fireEvent.click(screen.getByRole('button', { name: '同意，正在处理' }))
    expect(onTap).toHaveBeenCalledTimes(1)
  })

  it('takes none either where it looks like a link', () => {
    const onTap = jest.fn()
    const { rerender } = render(<TextButton text='全部标为已读' onTap={onTap} />)
    fireEvent.click(screen.getByRole('button', { name: '全部标为已读' }))
    rerender(<TextButton text='全部标为已读' busy onTap={onTap} />)
    fireEvent.click(screen.getByRole('button', { name: '全部标为已读，正在处理' }))
    expect(onTap).toHaveBeenCalledTimes(1)
  })
})

describe('a page', () => {
  it('shows the problem instead of the content and asks again', async () => {
    const onRetry = jest.fn()
    const problem = { message: '请检查网络后再试。', code: 'OFFLINE', traceId: 't-1' }
    render(
      <PageFrame title='我的组织' problem={problem} onRetry={onRetry}>
        内容
      </PageFrame>,
    )
    expect(screen.queryByText('内容')).toBeNull()
    expect(screen.getByRole('alert').textContent).toContain('t-1')
    fireEvent.click(screen.getByRole('button', { name: '重新加载' }))
    await waitFor(() => expect(onRetry).toHaveBeenCalledTimes(1))
  })
})
