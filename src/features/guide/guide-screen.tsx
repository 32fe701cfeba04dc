import { View } from '@tarojs/components'
import { ActionButton } from '../../components/action-button'
import { Notice } from '../../components/notice'
import { PageFrame } from '../../components/page-frame'
import { openSignedIn } from '../session/open-signed-in'
import { GuideList } from './guide-list'
import { GuideText } from './guide-text'
import { guideTopics, isGuideCode } from './guide-topics'
import { guides } from './guides'

/** One guide, or all of them where the address names none. */
export function GuideScreen({ topic }: { topic: string | undefined }) {
  if (!isGuideCode(topic)) {
    return (
      <PageFrame title='办事指南'>
        {topic && <Notice tone='info'>没有这篇指南，请在下面选一篇。</Notice>}
        <GuideList />
      </PageFrame>
    )
  }
  const { title, forWhom } = guideTopics[topic]
  const guide = guides[topic]
  const { action } = guide
  return (
    <PageFrame
      title={title}
      footer={action && <ActionButton text={action.text} kind='primary' onTap={() => openSignedIn(action.url)} />}
    >
      <View className='weui-cells__title'>适合：{forWhom}</View>
      <GuideText guide={guide} />
    </PageFrame>
  )
}
