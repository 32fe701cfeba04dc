import { View } from '@tarojs/components'
import './choice-mark.less'

/** On or off, in front of a row. Drawn here, as the two sides' own checkboxes neither look nor read alike. */
export function ChoiceMark({ kind, on }: { kind: 'checkbox' | 'radio'; on: boolean }) {
  const classes = ['choice-mark', `choice-mark_${kind}`]
  if (on) classes.push('choice-mark_on')
  return <View className={classes.join(' ')} />
}
