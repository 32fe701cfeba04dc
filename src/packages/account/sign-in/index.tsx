import { SignInForm } from '../../../features/session/sign-in-form'
import { usePageParams } from '../../../platform/navigate'

export default function SignInPage() {
  const { next } = usePageParams()
  return <SignInForm next={next} />
}
