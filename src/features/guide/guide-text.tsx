import { View } from '@tarojs/components'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { Notice } from '../../components/notice'
import { Steps } from '../../components/steps'
import type { Guide } from './guide'

export function GuideText({ guide }: { guide: Guide }) {
  return (
    <View>
      {guide.notOpen && <Notice tone='info'>{guide.notOpen}</Notice>}
      <View className='weui-cells__title'>步骤</View>
      <Steps steps={guide.steps.map(({ title, detail, time }) => ({ title, detail, time: time && `时限：${time}` }))} />
      <Cells title='要准备什么'>
        {guide.needs.map((need) => (
          <Cell key={need} label={need} />
        ))}
      </Cells>
      {guide.destinations && (
        <Cells title='去向和转入的团支部' tip='一般这样选，具体以当地团委通知为准。'>
          {guide.destinations.map(({ reason, target }) => (
            <Cell key={reason} label={reason} detail={target} />
          ))}
        </Cells>
      )}
      <Cells title='什么会挡住，找谁解决'>
        {guide.obstacles.map(({ what, liftedBy }) => (
          <Cell key={what} label={what} detail={liftedBy} />
        ))}
      </Cells>
      <Cells title='常见问题'>
        {guide.questions.map(({ question, answer }) => (
          <Cell key={question} label={question} detail={answer} />
        ))}
      </Cells>
    </View>
  )
}
