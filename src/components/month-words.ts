/** 「2020年6月」. @param month `YYYY-MM`; anything else is left as it is. */
export function monthWords(month: string): string {
  const [year, number] = month.split('-')
  return year && number ? `${year}年${Number(number)}月` : month
}
