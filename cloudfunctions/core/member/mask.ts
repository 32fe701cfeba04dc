/** `990101199001011234` → `99**************34`: enough to compare with a card in hand, not enough to use. */
export function maskIdNumber(number: string): string {
  return number.slice(0, 2) + '*'.repeat(Math.max(0, number.length - 4)) + number.slice(-2)
}

/** `13800001234` → `138****1234` */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(-4)}`
}
