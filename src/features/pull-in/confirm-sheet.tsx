import { ActionButton } from '../../components/action-button'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { Notice } from '../../components/notice'
import { Sheet } from '../../components/sheet'
import { tailOf } from './pull-in-presenter'
import type { PullInControl } from './use-pull-in'

/** Says what will happen before it does. */
export function ConfirmSheet({ control: { form, confirming, busy, cancel, pullIn } }: { control: PullInControl }) {
  const actions = (
    <>
      <ActionButton text='再看看' onTap={cancel} />
      <ActionButton text='确定添加' kind='primary' busy={busy} onTap={() => void pullIn()} />
    </>
  )
  return (
    <Sheet title='确定添加这名团员？' open={confirming} onClose={cancel} actions={actions}>
      <Cells>
        <Cell label='姓名' value={form.name.trim()} />
        <Cell label='身份证号' value={tailOf(form.idNumber)} />
      </Cells>
      <Notice tone='info'>该团员会立即转入本支部，原支部和本人会收到通知。如果有正在审核的申请，会自动关闭。</Notice>
    </Sheet>
  )
}
