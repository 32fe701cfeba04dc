/** An organisation's full name without the nine characters that all of them begin with: for lists and sentences. */
export function plainName(fullName: string): string {
  return fullName.replace(/^中国共产主义青年团(?=.)/, '')
}
