import { Button, View } from '@tarojs/components'
import { pressable } from '../platform/accessible'
import './action-button.less'

interface ActionButtonProps {
  text: string
  onTap: () => void
  kind?: 'primary' | 'default' | 'warn'
  disabled?: boolean
  /** Under way: shows it and takes no second tap. */
  busy?: boolean
  /** For screen readers where the text alone does not say what it acts on. */
  label?: string
}

export function ActionButton(props: ActionButtonProps) {
  const { text, onTap, kind = 'default', disabled = false, busy = false, label } = props
  const resting = disabled || busy
  const classes = ['weui-btn', 'action-button', `action-button_${kind}`]
  if (kind === 'primary') classes.push('weui-btn_primary')
  else classes.push('weui-btn_default')
  if (disabled) classes.push('weui-btn_disabled')
  if (busy) classes.push('action-button_busy')
  return (
    <Button
      className={classes.join(' ')}
      // On h5 the attribute switches it off even when it says "false".
      {...(disabled && { disabled: true })}
      {...pressable({ label: label ?? (busy ? `${text}，正在处理` : undefined), disabled: resting || undefined }, onTap)}
    >
      {busy && <View className='weui-primary-loading action-button__spinner' />}
      {text}
    </Button>
  )
}
