import { View } from '@tarojs/components'
import { Notice } from '../../components/notice'
import { TextButton } from '../../components/text-button'
import type { ActionError } from '../../platform/call-action'

/** Beside what was typed, so that nothing is lost while the connection is. */
export function SearchFailed({ error, onRetry }: { error: ActionError; onRetry: () => void }) {
  return (
    <Notice tone='warn' title='没有查到'>
      <View>{error.message}</View>
      <TextButton text='再试一次' onTap={onRetry} />
    </Notice>
  )
}
