import { EmptyState } from '../../components/empty-state'
import { PageFrame } from '../../components/page-frame'
import { Segments } from '../../components/segments'
import type { ApplicationKind } from '../../contracts/application-words'
import { RefusalSheet } from '../refusal/refusal-sheet'
import { BulkProgress } from './bulk-progress'
import { BulkFooter, ReviewFooter } from './review-footer'
import { reviewTitles } from './review-presenter'
import { ReviewRows } from './review-rows'
import { useReview, type ReviewControl } from './use-review'

const statuses = [
  { value: 'open', label: '待审核' },
  { value: 'done', label: '已处理' },
] as const

/** 申请加入 or 申请转入 of a branch: one by one or many at once. */
export function ReviewList({ organisationId, kind }: { organisationId: string; kind: ApplicationKind }) {
  const review = useReview(organisationId, kind)
  const { list, bulk, selection, refusing, setRefusing } = review
  const isEmpty = review.applications.length === 0
  return (
    <PageFrame
      title={reviewTitles[kind]}
      problem={isEmpty ? list.error : undefined}
      onRetry={() => void list.reload()}
      footer={footerOf(review)}
    >
      {bulk.shown ? (
        <BulkProgress {...bulk.shown} />
      ) : (
        <>
          <Segments label='处理情况' choices={statuses} selected={review.status} onChange={review.show} />
          <ReviewRows review={review} empty={<EmptyState text={emptyWords(kind, review.status)} />} />
        </>
      )}
      <RefusalSheet
        title={`拒绝这 ${selection.selected.length} 份申请`}
        open={refusing}
        onClose={() => setRefusing(false)}
        onRefuse={(note) => void review.refuseAll(note)}
      />
    </PageFrame>
  )
}

function footerOf({ bulk, selection, agreeAll, closeBulk, setRefusing }: ReviewControl) {
  if (bulk.shown) {
    return bulk.shown.running ? null : <BulkFooter open={bulk.shown.summary.open} onAgain={() => void bulk.again()} onClose={closeBulk} />
  }
  if (!selection.selecting) return null
  return <ReviewFooter selected={selection.selected.length} onRefuse={() => setRefusing(true)} onAgree={() => void agreeAll()} />
}

function emptyWords(kind: ApplicationKind, status: 'open' | 'done'): string {
  if (status === 'done') return '还没有处理过的申请。'
  return kind === 'join' ? '没有等待审核的申请加入。有人申请时，消息里会有提醒。' : '没有等待审核的申请转入。有人申请时，消息里会有提醒。'
}
