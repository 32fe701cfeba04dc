import type { ErrorCode } from './errors'

/** What a client sends to a function. `commandId` (UUID) names one intention: the same id never takes effect twice. */
export interface ActionRequest {
  action: string
  commandId?: string
  input: unknown
}

export interface ErrorBody {
  code: ErrorCode
  /** A plain Chinese sentence: what happened and what to do next. */
  message: string
  /** Names the call in the logs; safe to read out on the telephone. */
  traceId: string
  /** Facts for the page, e.g. `fields` (form errors by field) or `blocks`. Never another person's data. */
  details?: Record<string, unknown>
}

/** What every function answers. */
export type Envelope<T> = { ok: true; data: T } | { ok: false; error: ErrorBody }
