import type { ActionName } from '../../src/contracts/actions/all'
import type { ErrorCode } from '../../src/contracts/errors'
import type { Relation } from '../factories/neighbourhood'

export type Access = 'ok' | ErrorCode
type Row = Record<Relation, Access>

const others = (access: Access): Omit<Row, 'guest'> => ({
  self: access, source: access, target: access, 'superior-of-source': access, 'superior-of-target': access, sibling: access, outsider: access,
})

const everyone: Row = { ...others('ok'), guest: 'ok' }
/** Whoever is signed in: it concerns nobody but the caller. */
const signedIn: Row = { ...others('ok'), guest: 'SESSION_MISSING' }
/** Only those named in `...`; to all others the thing does not exist. */
const hidden: Row = { ...others('NOT_FOUND'), guest: 'SESSION_MISSING' }
/** Those concerned may look at the application but not do this; strangers may not even know of it. */
const seen = (access: Access): Row => ({ ...others(access), sibling: 'NOT_FOUND', outsider: 'NOT_FOUND', guest: 'SESSION_MISSING' })

/**
 * Who may do what, for review. The matter: a member of `source` with an open transfer to `target`. Where an action names an
 * organisation, it is the one whose column says ok. What exactly each cell sends: `authorisation.test.ts`.
 */
export const expectedAccess: Record<ActionName, Row> = {
  // With the right password of a third account.
  'session.signIn': everyone,
  // Everyone here but the guest is bound to an account already; the guest is not in WeChat.
  'session.bindWechat': { ...others('WECHAT_BOUND_ELSEWHERE'), guest: 'WECHAT_ONLY' },
  'session.signOut': everyone,
  'session.current': signedIn,

  // The outsider has a membership of their own; staff have none.
  'member.myOrganisation': { ...others('ACCOUNT_WITHOUT_MEMBER'), self: 'ok', outsider: 'ok', guest: 'SESSION_MISSING' },
  'member.list': { ...hidden, source: 'ok' },
  'member.get': { ...hidden, self: 'ok', source: 'ok' },
  'member.pullIn': { ...hidden, target: 'ok' },
  'member.markGraduation': { ...hidden, source: 'ok' },

  'transfer.check': { ...hidden, self: 'ok', source: 'ok' },
  // Without an open transfer.
  'transfer.submit': { ...hidden, self: 'ok', source: 'ok' },
  // Names no person but the caller, who is refused for what they are: `self` has no branch yet here.
  'join.submit': { ...others('ACCOUNT_WITHOUT_MEMBER'), self: 'ok', outsider: 'HAS_BRANCH', guest: 'SESSION_MISSING' },

  'application.get': seen('ok'),
  'application.list': { ...hidden, target: 'ok' },
  'application.agree': { ...seen('NOT_YOUR_STEP'), target: 'ok' },
  'application.refuse': { ...seen('NOT_YOUR_STEP'), target: 'ok' },
  // Filed by the member.
  'application.withdraw': { ...seen('NOT_ALLOWED'), self: 'ok' },
  // After a refusal.
  'application.resubmit': { ...seen('NOT_ALLOWED'), self: 'ok' },
  'application.remind': { ...seen('NOT_ALLOWED'), self: 'ok', source: 'ok' },

  'organisation.search': everyone,
  'organisation.get': everyone,
  'organisation.branches': everyone,
  // Of the target's superior.
  'organisation.overview': { ...hidden, 'superior-of-target': 'ok' },

  // Each sees and marks their own only.
  'notification.list': signedIn,
  'notification.read': signedIn,
}
