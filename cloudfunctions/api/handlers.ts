import { bindWechat } from '../core/account/bind-wechat'
import { currentSession } from '../core/account/current-session'
import { signIn } from '../core/account/sign-in'
import { signOut } from '../core/account/sign-out'
import { checkTransfer } from '../core/application/check-transfer'
import { decideApplication } from '../core/application/decide-application'
import { getApplication } from '../core/application/get-application'
import { listApplications } from '../core/application/list-applications'
import { remindReviewer } from '../core/application/remind-reviewer'
import { resubmitApplication } from '../core/application/resubmit-application'
import { submitJoin } from '../core/application/submit-join'
import { submitTransfer } from '../core/application/submit-transfer'
import { withdrawApplication } from '../core/application/withdraw-application'
import { getMember } from '../core/member/get-member'
import { listMembers } from '../core/member/list-members'
import { markGraduation } from '../core/member/mark-graduation'
import { myOrganisation } from '../core/member/my-organisation'
import { pullInMember } from '../core/member/pull-in-member'
import { listNotifications } from '../core/notification/list-notifications'
import { readNotifications } from '../core/notification/read-notifications'
import { organisationOverview } from '../core/organisation/overview'
import type { Handlers } from '../core/platform/handlers'

/** Every action of `api` and the use case that answers it. */
export const apiHandlers: Handlers<'api'> = {
  'session.signIn': signIn,
  'session.bindWechat': bindWechat,
  'session.signOut': signOut,
  'session.current': currentSession,
  'member.myOrganisation': myOrganisation,
  'member.list': listMembers,
  'member.get': getMember,
  'member.pullIn': pullInMember,
  'member.markGraduation': markGraduation,
  'transfer.check': checkTransfer,
  'transfer.submit': submitTransfer,
  'join.submit': submitJoin,
  'application.get': getApplication,
  'application.list': listApplications,
  'application.agree': (context, caller, input) => decideApplication(context, caller, input, 'agree'),
  'application.refuse': (context, caller, input) => decideApplication(context, caller, input, 'refuse'),
  'application.withdraw': withdrawApplication,
  'application.resubmit': resubmitApplication,
  'application.remind': remindReviewer,
  'organisation.overview': organisationOverview,
  'notification.list': listNotifications,
  'notification.read': readNotifications,
}
