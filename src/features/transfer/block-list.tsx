import { View } from '@tarojs/components'
import { Cells } from '../../components/cells'
import { TextButton } from '../../components/text-button'
import { dial } from '../../platform/dial'
import { go } from '../../platform/navigate'
import type { BlockWords } from './block-presenter'
import './block-list.less'

/** Each thing in the way, who can lift it, and the way to them. */
export function BlockList({ title, blocks }: { title?: string; blocks: readonly BlockWords[] }) {
  return (
    <Cells title={title}>
      {blocks.map((block) => (
        <BlockItem key={block.code} block={block} />
      ))}
    </Cells>
  )
}

function BlockItem({ block: { sentence, liftedBy, phone, link } }: { block: BlockWords }) {
  return (
    <View className='weui-cell'>
      <View className='weui-cell__bd'>
        <View>{sentence}</View>
        {liftedBy && <View className='weui-cell__desc'>{liftedBy}</View>}
        {(phone || link) && (
          <View className='block-list__actions'>
            {phone && <TextButton text={`拨打 ${phone}`} onTap={() => dial(phone)} />}
            {link && <TextButton text={link.text} onTap={() => go(link.url)} />}
          </View>
        )}
      </View>
    </View>
  )
}
