import { View } from '@tarojs/components'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { Notice } from '../../components/notice'
import { ProgressBar } from '../../components/progress-bar'
import { go } from '../../platform/navigate'
import { applicationUrl } from '../application-words/application-url'
import type { BulkSummary, Verdict } from './bulk-review'
import { presentBulk } from './review-presenter'
import './bulk-progress.less'

interface BulkProgressProps {
  verdict: Verdict
  running: boolean
  summary: BulkSummary
}

/** One decision for many: how far it is, then what became of it. */
export function BulkProgress({ verdict, running, summary }: BulkProgressProps) {
  const words = presentBulk(verdict, summary)
  return (
    <>
      <ProgressBar label={running ? words.progress : words.result} percent={words.percent} />
      {running && <View className='bulk-progress__remark'>请不要关闭这个页面</View>}
      {!running && words.consequence && <View className='bulk-progress__remark'>{words.consequence}</View>}
      {!running && words.openRemark && <Notice tone='warn'>{words.openRemark}</Notice>}
      {!running && summary.others.length > 0 && (
        <Cells title='其余的申请'>
          {summary.others.map(({ applicationId, name, sentence }) => (
            <Cell key={applicationId} label={name} detail={sentence} onTap={() => go(applicationUrl(applicationId))} />
          ))}
        </Cells>
      )}
    </>
  )
}
