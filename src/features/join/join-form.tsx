import { useState } from 'react'
import { View } from '@tarojs/components'
import { ActionButton } from '../../components/action-button'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { Notice } from '../../components/notice'
import { PageFrame } from '../../components/page-frame'
import { OrganisationPicker } from '../organisation-picker/organisation-picker'
import { lastNote } from './join-presenter'
import type { JoinCase } from './use-join-case'
import { useFileJoin } from './use-file-join'

interface JoinFormProps {
  join: JoinCase
  reload: () => Promise<void>
}

export function JoinForm({ join, reload }: JoinFormProps) {
  const { wanted, wantedLost, resubmitting, own } = join
  const [target, setTarget] = useState(wanted?.type === 'branch' ? wanted : null)
  const { send, busy, error } = useFileJoin(resubmitting, reload)
  const note = lastNote(join)
  const footer = target && (
    <View>
      {error && <Notice tone='warn'>{error.message}</Notice>}
      <ActionButton kind='primary' text={resubmitting ? '重新提交' : '提交申请'} busy={busy} onTap={() => void send(target.id)} />
    </View>
  )
  return (
    <PageFrame title='申请加入' footer={footer}>
      {note && <Notice tone='warn' title='上次没有通过'>{note}</Notice>}
      {!target && wantedLost && <Notice tone='warn'>链接里或上次申请的团组织找不到了，请重新选择。</Notice>}
      {!target && <Notice tone='info'>选好您要加入的团支部，由它审核。已经在别的团支部的，请用「转移团组织」。</Notice>}
      <OrganisationPicker picked={target} onPick={setTarget} startingAt={wanted?.type === 'branch' ? null : wanted} />
      {target && (
        <Cells title='申请人' tip='团支部会核对这些信息，有不对的请先联系团支部更正。'>
          <Cell label='姓名' value={own.record.name} />
          <Cell label='身份证号' value={own.record.maskedIdNumber} />
        </Cells>
      )}
    </PageFrame>
  )
}
