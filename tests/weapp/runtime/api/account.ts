import { manifest } from '../program'
import { record, state } from '../bench-state'
import { isInTapGesture } from '../tap-gesture'
import { ApiFailure, asyncApi } from './async-api'

const notAgreedToPrivacy = 104
const mostTemplates = 3

type PrivacyListener = (resolve: (answer: { event: 'agree' | 'disagree' | 'exposureAuthorization' }) => void, info: { referrer: string }) => void

let privacyListener: PrivacyListener | null = null

const needsPrivacy = (): boolean => manifest.app.__usePrivacyCheck__ === true && !state.answers.privacyAgreed

/** Asks the page's own privacy dialog, if it has one, before an interface that touches personal data. */
async function requirePrivacy(referrer: string): Promise<void> {
  if (!needsPrivacy()) return
  const listener = privacyListener
  const answer = listener && (await new Promise<string>((resolve) => listener(({ event }) => event !== 'exposureAuthorization' && resolve(event), { referrer })))
  if (answer !== 'agree') throw new ApiFailure('privacy permission is not authorized', { errno: notAgreedToPrivacy })
  state.answers.privacyAgreed = true
}

function requestSubscribeMessage({ tmplIds }: { tmplIds: string[] }): object {
  if (!isInTapGesture()) throw new ApiFailure('can only be invoked by user TAP gesture.', { errCode: 20004 })
  if (tmplIds.length > mostTemplates) throw new ApiFailure('Templates count out of max bounds', { errCode: 20003 })
  record('requestSubscribeMessage', tmplIds)
  return Object.fromEntries(tmplIds.map((id) => [id, state.answers.subscribe]))
}

async function scanCode(): Promise<object> {
  await requirePrivacy('scanCode')
  record('scanCode')
  if (!state.answers.scan) throw new ApiFailure('cancel')
  return { scanType: 'QR_CODE', charSet: 'UTF-8', rawData: '', ...state.answers.scan }
}

export const account = {
  login: asyncApi('login', () => ({ code: `code-of-${window.__openid}` })),
  checkSession: asyncApi('checkSession', () => undefined),
  getSetting: asyncApi('getSetting', () => ({ authSetting: {} })),
  getPrivacySetting: asyncApi('getPrivacySetting', () => ({ needAuthorization: needsPrivacy(), privacyContractName: '《用户隐私保护指引》' })),
  requirePrivacyAuthorize: asyncApi('requirePrivacyAuthorize', () => requirePrivacy('requirePrivacyAuthorize')),
  openPrivacyContract: asyncApi('openPrivacyContract', () => record('openPrivacyContract')),
  onNeedPrivacyAuthorization: (listener: PrivacyListener): void => {
    privacyListener = listener
  },
  requestSubscribeMessage: asyncApi('requestSubscribeMessage', requestSubscribeMessage),
  scanCode: asyncApi('scanCode', scanCode),
}
