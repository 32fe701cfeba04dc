import type { NotificationView } from '../../src/contracts/actions/notification'
import { withFreshFirstPage, withNextPage, withRead, type InboxPages } from '../../src/features/inbox/inbox-pages'

function line(id: string, read = false): NotificationView {
  return {
    id, event: 'submit', as: 'member', organisationId: null, organisationName: null, kind: 'transfer', applicationId: 'a', memberName: '林小满',
    sourceName: null, targetName: '新生临时团支部', note: null, at: '2026-11-18T03:00:00.000Z', read,
  }
}

const pages = (ids: string, next: string | null, unread = 0): InboxPages => ({ notifications: [...ids].map((id) => line(id)), unread, next })
const idsOf = ({ notifications }: InboxPages): string => notifications.map(({ id }) => id).join('')

describe('coming back to the inbox', () => {
  it('puts what is new on top and keeps the older pages', () => {
    const merged = withFreshFirstPage(pages('dcba', null), pages('fedc', 'c'))
    expect(idsOf(merged)).toBe('fedcba')
    expect(merged.next).toBeNull()
  })

  it('shows the first page alone when nothing was shown', () => {
    expect(withFreshFirstPage(null, pages('fed', 'd'))).toEqual(pages('fed', 'd'))
  })

  it('starts anew when so much has come that the pages no longer meet', () => {
    expect(withFreshFirstPage(pages('cba', null), pages('hgf', 'f'))).toEqual(pages('hgf', 'f'))
  })

  it('takes the way on from the first page when nothing older was shown', () => {
    expect(withFreshFirstPage(pages('dc', 'c'), pages('edc', 'c'))).toEqual(pages('edc', 'c'))
    expect(withFreshFirstPage(pages('d', 'd'), pages('edc', 'c'))).toEqual(pages('edc', 'c'))
  })

  it('takes over what was read meanwhile on another device', () => {
    const merged = withFreshFirstPage(pages('ba', null, 2), { notifications: [line('b', true), line('a', true)], unread: 0, next: null })
    expect(merged.notifications.every(({ read }) => read)).toBe(true)
    expect(merged.unread).toBe(0)
  })
})

it('the next page goes below', () => {
  const longer = withNextPage(pages('dc', 'c'), pages('ba', null, 1))
  expect(idsOf(longer)).toBe('dcba')
  expect(longer).toMatchObject({ next: null, unread: 1 })
})

describe('marking as read', () => {
  it('changes the ones that were opened', () => {
    const marked = withRead(pages('cba', null, 3), 2, ['b'])
    expect(marked.notifications.map(({ read }) => read)).toEqual([false, true, false])
    expect(marked.unread).toBe(2)
  })

  it('changes all of them when none is named', () => {
    expect(withRead(pages('cba', null, 3), 0).notifications.every(({ read }) => read)).toBe(true)
  })
})
