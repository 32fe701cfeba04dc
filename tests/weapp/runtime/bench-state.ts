export interface SetDataRecord {
  page: string
  bytes: number
}

export interface RecordedCall {
  api: string
  detail: unknown
}

/** How the bench answers what WeChat would ask a person; a test may change it at any time. */
export interface Answers {
  /** Taken one by one by showModal; when empty, a modal is confirmed. */
  modals: { confirm: boolean; content?: string }[]
  /** The text chosen in the next action sheet; null cancels. */
  actionSheet: string | null
  subscribe: 'accept' | 'reject'
  /** What the camera reads; null means the person closed it. */
  scan: { result: string; path?: string } | null
  phoneCode: string | null
  privacyAgreed: boolean
  fontSize: number
}

/** Everything a test may look at or change; shared with Node through window.__weapp. */
export interface BenchState {
  /** The first page has been drawn. */
  ready: boolean
  setData: SetDataRecord[]
  calls: RecordedCall[]
  toasts: string[]
  modals: { title: string; content: string }[]
  /** By tab; '' is a bare dot, null was taken away. */
  badges: Record<number, string | null>
  errors: string[]
  /** wx.* names that the program asked for and the bench does not have. */
  missing: string[]
  requestsInFlight: number
  answers: Answers
}

export const state: BenchState = {
  ready: false,
  setData: [],
  calls: [],
  toasts: [],
  modals: [],
  badges: {},
  errors: [],
  missing: [],
  requestsInFlight: 0,
  answers: {
    modals: [],
    actionSheet: null,
    subscribe: 'accept',
    scan: null,
    phoneCode: null,
    privacyAgreed: true,
    fontSize: 16,
  },
}

export function record(api: string, detail: unknown = null): void {
  state.calls.push({ api, detail })
}

export function recordError(error: unknown): void {
  state.errors.push(error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error))
}
