import { record, state } from '../bench-state'
import { duringTap } from '../tap-gesture'
import { ApiFailure, asyncApi } from './async-api'

interface ToastOptions {
  title: string
  icon?: 'success' | 'error' | 'loading' | 'none'
  duration?: number
}

interface ModalOptions {
  title?: string
  content?: string
  showCancel?: boolean
  confirmText?: string
  cancelText?: string
  editable?: boolean
}

// WeChat cuts the title of a toast with an icon after seven letters, so a person sees no more.
const lettersBesideIcon = 7
const longestButtonText = 4
const mostSheetItems = 6

let toast: HTMLElement | null = null
let toastTimer = 0

function showToast({ title, icon = 'success', duration = 1500 }: ToastOptions): void {
  hideToast()
  state.toasts.push(title)
  toast = document.createElement('bench-toast')
  toast.setAttribute('role', 'alert')
  toast.textContent = icon === 'none' ? title : title.slice(0, lettersBesideIcon)
  document.body.append(toast)
  if (icon !== 'loading') toastTimer = window.setTimeout(hideToast, duration)
}

function hideToast(): void {
  window.clearTimeout(toastTimer)
  toast?.remove()
  toast = null
}

function showModal({ title = '', content = '', editable, ...buttons }: ModalOptions): object {
  for (const name of ['confirmText', 'cancelText'] as const) {
    if ((buttons[name] ?? '').length > longestButtonText) throw new ApiFailure(`${name} length should not larger than 4 Chinese characters`)
  }
  state.modals.push({ title, content })
  const answer = state.answers.modals.shift() ?? { confirm: true }
  // An answer counts as a tap: a page may ask for a subscription right after it.
  duringTap(() => undefined)
  return { confirm: answer.confirm, cancel: !answer.confirm, content: editable ? (answer.content ?? '') : null }
}

function showActionSheet({ itemList }: { itemList: string[] }): object {
  if (itemList.length > mostSheetItems) throw new ApiFailure('parameter error: itemList should not be larger than 6')
  record('showActionSheet', itemList)
  const tapIndex = itemList.indexOf(state.answers.actionSheet ?? '')
  if (tapIndex < 0) throw new ApiFailure('cancel')
  duringTap(() => undefined)
  return { tapIndex }
}

export const dialogs = {
  showToast: asyncApi('showToast', showToast),
  hideToast: asyncApi('hideToast', hideToast),
  showLoading: asyncApi<ToastOptions>('showLoading', (options) => {
    showToast({ ...options, icon: 'loading' })
    state.toasts.pop()
  }),
  hideLoading: asyncApi('hideLoading', hideToast),
  showModal: asyncApi('showModal', showModal),
  showActionSheet: asyncApi('showActionSheet', showActionSheet),
}
