import { useState } from 'react'
import { View } from '@tarojs/components'
import { ActionButton } from '../../components/action-button'
import { Cell } from '../../components/cell'
import { Cells } from '../../components/cells'
import { Notice } from '../../components/notice'
import { PageFrame } from '../../components/page-frame'
import { TextField } from '../../components/text-field'
import { TextButton } from '../../components/text-button'
import { inWeChat } from '../../platform/app-info'
import { switchTab } from '../../platform/navigate'
import { missingCredentials } from './sign-in-check'
import { useSignIn } from './use-sign-in'
import './sign-in-form.less'

/** Opens `next` once someone is signed in. */
export function SignInForm({ next }: { next: string | undefined }) {
  const { ready, busy, error, submit } = useSignIn(next)
  const [identifier, setIdentifier] = useState('')
  const [password, setPassword] = useState('')
  const [shown, setShown] = useState(false)
  const [tried, setTried] = useState(false)
  const missing = tried ? missingCredentials({ identifier, password }) : {}
  const trySubmit = (): void => {
    setTried(true)
    const complete = Object.keys(missingCredentials({ identifier, password })).length === 0
    if (complete) void submit({ identifier: identifier.trim(), password })
  }
  return (
    <PageFrame title='登录' loading={!ready}>
      {inWeChat && <Notice tone='info'>首次使用，请验证一次账号，以后在微信里直接进入。</Notice>}
      <Cells>
        <TextField label='账号' value={identifier} onChange={setIdentifier} placeholder='用户名或手机号' maxLength={60} error={missing.identifier ?? error?.fields.identifier} />
        <TextField label='密码' value={password} onChange={setPassword} onConfirm={trySubmit} password={!shown} maxLength={200} error={missing.password ?? error?.fields.password} />
      </Cells>
      <View className='sign-in-form__toggle'>
        <TextButton text={shown ? '隐藏密码' : '显示密码'} onTap={() => setShown(!shown)} />
      </View>
      {error && <Notice tone='warn'>{error.message}</Notice>}
      <View className='sign-in-form__submit'>
        <ActionButton text={inWeChat ? '验证并进入' : '登录'} kind='primary' busy={busy} onTap={trySubmit} />
      </View>
      <Cells tip='注册和自助找回密码还没有开通。忘记密码、换了手机号或还没有账号，请联系所在团支部或上级团委协助。'>
        <Cell label='先看办事指南' detail='不登录也能看' onTap={() => switchTab('/pages/home/index')} />
      </Cells>
    </PageFrame>
  )
}
