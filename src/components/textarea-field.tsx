import { useMemo } from 'react'
import { Textarea, View } from '@tarojs/components'
import { namedInput } from '../platform/accessible'
import { FieldRemark } from './field-remark'

interface TextareaFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
  maxLength: number
  placeholder?: string
  error?: string
  hint?: string
}

export function TextareaField({ label, value, onChange, maxLength, placeholder, error, hint }: TextareaFieldProps) {
  const named = useMemo(() => namedInput({ label, invalid: Boolean(error) }), [label, error])
  return (
    <View className={error ? 'weui-cell field field_tall field_wrong' : 'weui-cell field field_tall'}>
      <View className='field__label'>{label}</View>
      <View className='field__main'>
        <Textarea
          className='weui-textarea field__textarea'
          value={value}
          placeholder={placeholder}
          placeholderClass='field__placeholder'
          maxlength={maxLength}
          onInput={(event) => onChange(event.detail.value)}
          {...named}
        />
        <View className='field__counter'>
          {value.length}/{maxLength}
        </View>
        <FieldRemark error={error} hint={hint} />
      </View>
    </View>
  )
}
