import { EmptyState } from '../../components/empty-state'
import { PageFrame } from '../../components/page-frame'
import { replace } from '../../platform/navigate'
import { useReturn } from '../../platform/use-return'
import { JoinForm } from './join-form'
import { joinObstacle } from './join-presenter'
import { useJoinCase, type JoinParams } from './use-join-case'

/** 申请加入, by someone no branch holds yet. */
export function JoinPage(params: JoinParams) {
  const { join, problem, reload } = useJoinCase(params)
  useReturn(() => void reload())
  if (!join) return <PageFrame title='申请加入' loading={!problem} problem={problem} onRetry={() => void reload()} />
  const obstacle = joinObstacle(join)
  if (!obstacle) return <JoinForm join={join} reload={reload} />
  return (
    <PageFrame title='申请加入'>
      <EmptyState text={obstacle.sentence} actionText={obstacle.link.text} onAction={() => replace(obstacle.link.url)} />
    </PageFrame>
  )
}
