import { View } from '@tarojs/components'
import { ActionButton } from './action-button'
import './state.less'

interface EmptyStateProps {
  /** What would be here, and how it gets here. */
  text: string
  actionText?: string
  onAction?: () => void
}

export function EmptyState({ text, actionText, onAction }: EmptyStateProps) {
  return (
    <View className='state'>
      <View className='state__text'>{text}</View>
      {actionText && onAction && (
        <View className='state__action'>
          <ActionButton text={actionText} onTap={onAction} />
        </View>
      )}
    </View>
  )
}
