import { View } from '@tarojs/components'
import { pressable } from '../platform/accessible'
import './text-button.less'

interface TextButtonProps {
  text: string
  onTap: () => void
  /** Under way: shows it and takes no second tap. */
  busy?: boolean
}

/** Something one may also do here: looks like a link, with a touch target of 44 px. */
export function TextButton({ text, onTap, busy = false }: TextButtonProps) {
  return (
    <View className={busy ? 'text-button text-button_busy' : 'text-button'} {...pressable({ label: busy ? `${text}，正在处理` : undefined, disabled: busy || undefined }, onTap)}>
      {text}
    </View>
  )
}
