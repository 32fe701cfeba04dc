import type { Guide } from './guide'
import type { GuideCode } from './guide-topics'
import { checkIn } from './guides/check-in'
import { enlistment } from './guides/enlistment'
import { graduation } from './guides/graduation'
import { inbound } from './guides/inbound'
import { join } from './guides/join'
import { outbound } from './guides/outbound'
import { review } from './guides/review'
import { withinBeijing } from './guides/within-beijing'

export const guides: Record<GuideCode, Guide> = {
  'within-beijing': withinBeijing,
  outbound,
  inbound,
  join,
  'check-in': checkIn,
  enlistment,
  graduation,
  review,
}
