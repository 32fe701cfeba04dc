import { useEffect, type PropsWithChildren, type ReactNode } from 'react'
import { useSession } from './features/session/session-store'
import './app.less'

export default function App({ children }: PropsWithChildren): ReactNode {
  useEffect(() => {
    void useSession.getState().load()
  }, [])
  return children
}
