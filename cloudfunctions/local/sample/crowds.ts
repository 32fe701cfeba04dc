/** What kind of people a branch holds. The sample stands in the autumn of 2026. */
export interface Crowd {
  /** Years of birth, both included. */
  born: readonly [number, number]
  /** How many members, both included. */
  size: readonly [number, number]
  isStudent: boolean
  education: readonly string[]
  /** Expected year of graduation; null where there is none or nobody marks it yet. */
  graduates: number | null
}

export function undergraduates(entrance: number): Crowd {
  const years: Crowd['born'] = [entrance - 19, entrance - 18]
  return { born: years, size: [2, 6], isStudent: true, education: ['大学本科（在读）'], graduates: entrance + 4 }
}

/** Of a 高职: three years. */
export function polytechnicStudents(entrance: number): Crowd {
  return { ...undergraduates(entrance), education: ['大学专科（在读）'], graduates: entrance + 3 }
}

/** Just arrived; nobody has marked anything yet. */
export function freshmen(of: Crowd): Crowd {
  return { ...of, size: [2, 7], graduates: null }
}

export const postgraduates: Crowd = {
  born: [1999, 2002], size: [2, 6], isStudent: true, education: ['硕士研究生（在读）', '硕士研究生（在读）', '博士研究生（在读）'], graduates: 2027,
}

export const graduates: Crowd = { ...undergraduates(2022), size: [4, 9], graduates: 2026 }

export const delayed: Crowd = { ...undergraduates(2021), size: [2, 5], graduates: 2027 }

export const abroad: Crowd = { ...undergraduates(2023), size: [3, 7] }

/** @param graduationYear 2026 for those who have just left, later for those still at school. */
export function pupils(graduationYear: number): Crowd {
  const born = graduationYear - 18
  const hasLeft = graduationYear === 2026
  return { born: [born, born], size: hasLeft ? [9, 13] : [3, 7], isStudent: true, education: ['高中（在读）'], graduates: hasLeft ? 2026 : null }
}

export const staff: Crowd = {
  born: [1997, 2001], size: [2, 6], isStudent: false, education: ['大学本科', '硕士研究生', '硕士研究生', '博士研究生'], graduates: null,
}

export const workers: Crowd = { born: [1997, 2004], size: [2, 7], isStudent: false, education: ['大学专科', '大学本科', '大学本科', '硕士研究生'], graduates: null }

export const residents: Crowd = { born: [1997, 2007], size: [1, 5], isStudent: false, education: ['高中', '中专', '大学专科', '大学本科'], graduates: null }

export const floating: Crowd = { ...residents, size: [3, 8] }
