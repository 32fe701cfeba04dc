/** The page of one application. */
export function applicationUrl(applicationId: string): string {
  return `/packages/application/detail/index?id=${encodeURIComponent(applicationId)}`
}
