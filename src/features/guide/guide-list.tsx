import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { go } from '../../platform/navigate'
import { guideCodes, guideTopics, guideUrl } from './guide-topics'

/** Every guide by its title. */
export function GuideList() {
  return (
    <Cells title='办事指南'>
      {guideCodes.map((code) => (
        <Cell key={code} label={guideTopics[code].title} detail={guideTopics[code].forWhom} onTap={() => go(guideUrl(code))} />
      ))}
    </Cells>
  )
}
