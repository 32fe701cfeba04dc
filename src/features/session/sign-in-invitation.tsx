import { View } from '@tarojs/components'
import { ActionButton } from '../../components/action-button'
import { go } from '../../platform/navigate'
import { signInUrl } from '../../platform/sign-in-page'
import './sign-in-invitation.less'

interface SignInInvitationProps {
  /** What signing in is good for here. */
  text: string
  /** The page to come back to. */
  next: string
}

/** What a guest finds where there would be something of their own. */
export function SignInInvitation({ text, next }: SignInInvitationProps) {
  return (
    <View className='sign-in-invitation'>
      <View className='sign-in-invitation__text'>{text}</View>
      <ActionButton text='登录' kind='primary' onTap={() => go(signInUrl(next))} />
    </View>
  )
}
