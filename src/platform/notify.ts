import Taro from '@tarojs/taro'

const accent = '#c7000b'

/** A short sentence that goes away by itself. Never the only place of something people must know. */
export function toast(text: string): void {
  void Taro.showToast({ title: text, icon: 'none', duration: 2500 })
}

export interface Question {
  title: string
  text?: string
  /** At most 4 characters: WeChat refuses more. */
  confirmText?: string
  cancelText?: string
}

/** Asks in a dialog; true when confirmed. */
export async function confirm(question: Question): Promise<boolean> {
  const answer = await Taro.showModal({
    title: question.title,
    content: question.text ?? '',
    confirmText: question.confirmText ?? '确定',
    cancelText: question.cancelText ?? '取消',
    confirmColor: accent,
    cancelColor: '#1a1a1a',
  })
  return answer.confirm
}
