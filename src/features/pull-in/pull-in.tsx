import { ActionButton } from '../../components/action-button'
import { Cells } from '../../components/cells'
import { Notice } from '../../components/notice'
import { PageFrame } from '../../components/page-frame'
import { TextField } from '../../components/text-field'
import { ConfirmSheet } from './confirm-sheet'
import { tidyIdNumber } from './pull-in-presenter'
import { PulledIn } from './pulled-in'
import { usePullIn } from './use-pull-in'

/** 添加团员 (S1): the branch takes a member at once by name and ID number. */
export function PullIn({ organisationId }: { organisationId: string }) {
  const control = usePullIn(organisationId)
  const { form, nameError, idNumber, problem, result, change, ask, another } = control
  if (result) return <PulledIn result={result} organisationId={organisationId} onAnother={another} />
  return (
    <PageFrame title='添加团员' footer={<ActionButton text='添加团员' kind='primary' onTap={ask} />}>
      <Notice tone='info'>填写姓名和身份证号，团员立即转入本支部，不用本人申请。请先征得本人同意。</Notice>
      <Cells>
        <TextField label='姓名' value={form.name} onChange={(name) => change({ name })} placeholder='与身份证一致' maxLength={40} error={nameError} />
        <TextField
          label='身份证号'
          value={form.idNumber}
          onChange={(text) => change({ idNumber: tidyIdNumber(text) })}
          type='idcard'
          // Room for the spaces of a pasted number.
          maxLength={24}
          placeholder='请输入身份证号'
          {...idNumber}
        />
      </Cells>
      {problem && <Notice tone='warn'>{problem}</Notice>}
      <ConfirmSheet control={control} />
    </PageFrame>
  )
}
