export interface GuideStep {
  title: string
  detail: string
  /** A time limit of this step. */
  time?: string
}

export interface Obstacle {
  what: string
  /** Who can lift it, or what to do oneself. */
  liftedBy: string
}

export interface Question {
  question: string
  answer: string
}

/** One procedure in plain sentences. What no public source settles is left to 「以当地团委通知为准」, never stated as a rule. */
export interface Guide {
  /** What of it cannot be done here yet, and where to turn meanwhile. */
  notOpen?: string
  steps: readonly GuideStep[]
  needs: readonly string[]
  /** Where one goes for what, if that has to be chosen. */
  destinations?: readonly { reason: string; target: string }[]
  obstacles: readonly Obstacle[]
  questions: readonly Question[]
  /** The page on which it is done. */
  action?: { text: string; url: string }
}
