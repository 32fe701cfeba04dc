import { useRef, type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { accessible, pressable } from '../platform/accessible'
import { useDialogFocus } from '../platform/use-dialog-focus'
import { ButtonRow } from './button-row'
import './sheet.less'

interface SheetProps {
  title: string
  open: boolean
  onClose: () => void
  actions?: ReactNode
  children: ReactNode
}

/** A dialog over the lower half of the screen. */
export function Sheet({ title, open, onClose, actions, children }: SheetProps) {
  const panel = useRef<unknown>(null)
  useDialogFocus(panel, open, onClose)
  if (!open) return null
  return (
    <View className='sheet'>
      <View className='weui-mask' onClick={onClose} {...accessible({ hidden: true })} />
      <View ref={panel} className='weui-half-screen-dialog sheet__panel' {...accessible({ role: 'dialog', label: title, focusable: true })}>
        <View className='weui-half-screen-dialog__hd'>
          <View className='sheet__close' {...pressable({ label: '关闭' }, onClose)} />
          <View className='sheet__title'>{title}</View>
        </View>
        <View className='weui-half-screen-dialog__bd sheet__body'>{children}</View>
        {actions && (
          <View className='sheet__actions'>
            <ButtonRow>{actions}</ButtonRow>
          </View>
        )}
      </View>
    </View>
  )
}
