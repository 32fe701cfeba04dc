import { useMemo } from 'react'
import { Input, View } from '@tarojs/components'
import { namedInput } from '../platform/accessible'
import { FieldRemark } from './field-remark'

export interface TextFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  /** The keyboard's enter key. */
  onConfirm?: () => void
  type?: 'text' | 'number' | 'idcard'
  password?: boolean
  placeholder?: string
  maxLength?: number
  error?: string
  hint?: string
  disabled?: boolean
}

export function TextField(props: TextFieldProps) {
  const { label, value, onChange, onConfirm, type = 'text', password, placeholder, maxLength = 140, error, hint, disabled } = props
  // Taro's web input draws itself anew for every new object, which disturbs typing pinyin.
  const named = useMemo(() => namedInput({ label, invalid: Boolean(error) }), [label, error])
  return (
    <View className={error ? 'weui-cell field field_wrong' : 'weui-cell field'}>
      <View className='field__label'>{label}</View>
      <View className='field__main'>
        <Input
          className='weui-input field__input'
          value={value}
          type={type}
          placeholder={placeholder}
          placeholderClass='field__placeholder'
          maxlength={maxLength}
          onInput={(event) => onChange(event.detail.value)}
          onConfirm={onConfirm}
          {...(password && { password })}
          {...(disabled && { disabled })}
          {...named}
        />
        <FieldRemark error={error} hint={hint} />
      </View>
    </View>
  )
}
