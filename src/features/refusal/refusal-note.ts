import { characterCount, checkPlainText } from '../../contracts/reason-form'

export const longestNote = 200
const shortestNote = 4

/** What is wrong with the words of a refusal, or undefined. The member must learn why and what to do next. */
export function checkRefusalNote(text: string): string | undefined {
  const note = text.trim()
  const length = characterCount(note)
  if (length === 0) return '请写明拒绝理由，团员要靠它知道下一步怎么办'
  if (length < shortestNote) return `拒绝理由至少 ${shortestNote} 个字，现在 ${length} 个`
  if (length > longestNote) return `拒绝理由最多 ${longestNote} 个字，现在 ${length} 个，请删减`
  return checkPlainText(note)
}
