import { useMemo } from 'react'
import { Input, View } from '@tarojs/components'
import { accessible, namedInput, pressable } from '../platform/accessible'
import './search-bar.less'

interface SearchBarProps {
  /** What is searched for; the name of the input. */
  label: string
  value: string
  onChange: (value: string) => void
  /** The keyboard's search key. */
  onSearch?: () => void
  placeholder?: string
}

export function SearchBar({ label, value, onChange, onSearch, placeholder = label }: SearchBarProps) {
  const named = useMemo(() => namedInput({ label }), [label])
  return (
    <View className='weui-search-bar weui-search-bar_focusing search-bar' {...accessible({ role: 'search' })}>
      <View className='weui-search-bar__form search-bar__form'>
        <View className='search-bar__lens' />
        <Input
          className='search-bar__input'
          value={value}
          placeholder={placeholder}
          placeholderClass='field__placeholder'
          confirmType='search'
          onInput={(event) => onChange(event.detail.value)}
          onConfirm={onSearch}
          {...named}
        />
        {value && <View className='search-bar__clear' {...pressable({ label: '清空' }, () => onChange(''))} />}
      </View>
    </View>
  )
}
