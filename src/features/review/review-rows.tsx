import type { ReactNode } from 'react'
import { Cells } from '../../components/cells'
import { LoadMore } from '../../components/load-more'
import { LoadingState } from '../../components/loading-state'
import { RecordRow } from '../../components/record-row'
import { SelectionBar } from '../../components/selection-bar'
import { go } from '../../platform/navigate'
import { applicationUrl } from '../application-words/application-url'
import { presentReviewRow } from './review-presenter'
import type { ReviewControl } from './use-review'

/** The applications themselves, to open or to pick. */
export function ReviewRows({ review, empty }: { review: ReviewControl; empty: ReactNode }) {
  const { applications, list, selection, status, total } = review
  const now = new Date()
  if (applications.length === 0) return list.loading ? <LoadingState /> : empty
  return (
    <>
      {status === 'open' && <SelectionBar selection={selection} loaded={applications.length} total={total} unit='份' />}
      <Cells>
        {applications.map((application) => {
          const { id, name, lines, tag } = presentReviewRow(application, now)
          return (
            <RecordRow
              key={id}
              title={name}
              lines={lines}
              tags={[tag]}
              checked={selection.selecting ? selection.selected.includes(id) : undefined}
              onTap={() => (selection.selecting ? selection.toggle(id) : go(applicationUrl(id)))}
            />
          )
        })}
      </Cells>
      <LoadMore hasMore={list.hasMore} loading={list.loading} problem={list.error?.message} onMore={() => void list.more()} />
    </>
  )
}
