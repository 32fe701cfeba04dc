import type { ComponentSpace } from 'glass-easel'
import { record, state } from '../bench-state'
import { asText, defineBuiltin, type Builtin } from './builtin'

const properties = {
  disabled: false, loading: false, size: 'default', type: 'default', plain: false, formType: '', openType: '', name: '',
  hoverClass: '', hoverStopPropagation: false, hoverStartTime: 20, hoverStayTime: 70, lang: 'en', sessionFrom: '',
  sendMessageTitle: '', sendMessagePath: '', sendMessageImg: '', appParameter: '', showMessageCard: false, businessId: '',
}

export function defineButton(space: ComponentSpace): void {
  defineBuiltin(space, { tag: 'button', properties, build: buildButton })
}

function buildButton(button: Builtin): (property: string, value: unknown) => void {
  const { host } = button
  host.addEventListener('click', () => {
    const openType = button.text('openType')
    if (openType && !host.hasAttribute('disabled')) openTypes[openType]?.(button)
  })
  return (property, value) => {
    if (property === 'disabled') host.toggleAttribute('disabled', Boolean(value))
    if (property === 'loading') host.toggleAttribute('loading', Boolean(value))
    if (property === 'formType') host.dataset['formType'] = asText(value)
  }
}

/** What WeChat's client does on a button with this open-type, without the client. */
const openTypes: Record<string, (button: Builtin) => void> = {
  getPhoneNumber: ({ emit }) => emit('getphonenumber', phoneAnswer('getPhoneNumber')),
  getRealtimePhoneNumber: ({ emit }) => emit('getrealtimephonenumber', phoneAnswer('getRealtimePhoneNumber')),
  agreePrivacyAuthorization: ({ emit }) => {
    state.answers.privacyAgreed = true
    emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' })
  },
  chooseAvatar: ({ emit }) => emit('chooseavatar', { avatarUrl: 'wxfile://tmp_avatar.jpg' }),
  openSetting: ({ emit }) => emit('opensetting', { authSetting: {}, errMsg: 'openSetting:ok' }),
  contact: ({ get }) => record('button.contact', get('sessionFrom')),
  feedback: () => record('button.feedback'),
  share: ({ host }) => record('button.share', { id: host.id }),
}

const notAgreedToPrivacy = 104

function phoneAnswer(api: string): object {
  const { phoneCode, privacyAgreed } = state.answers
  if (!privacyAgreed) return { errMsg: `${api}:fail privacy permission is not authorized`, errno: notAgreedToPrivacy }
  return phoneCode === null ? { errMsg: `${api}:fail user deny` } : { code: phoneCode, errMsg: `${api}:ok` }
}
