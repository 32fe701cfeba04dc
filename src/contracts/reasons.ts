/**
 * 转出原因 and what each asks for, field by field (list of 团中央, domain source: public guides; Beijing's own list is not public).
 * One table for both sides: the page draws the form from it, the server checks the form with it.
 */
export type ReasonFieldType = 'text' | 'textarea' | 'select' | 'month' | 'phone'

export interface ReasonField {
  name: string
  label: string
  type: ReasonFieldType
  hint?: string
  options?: readonly string[]
  /** In characters. */
  min?: number
  max: number
}

export interface TransferReason {
  code: string
  label: string
  /** One line under the label: who this is for. */
  explanation: string
  startedBy: readonly ('member' | 'branch')[]
  /** The kind of branch that usually receives; a hint for the picker, never a refusal. */
  usualTarget: string
  usualTargetKind?: 'freshman' | 'floating' | 'overseas' | 'delayed'
  fields: readonly ReasonField[]
  /** Started by the branch towards a transit organisation that no search shows. */
  transit?: boolean
}

const address: ReasonField = { name: 'address', label: '详细地址', type: 'text', hint: '写到街道、门牌号', min: 4, max: 100 }
const employer: ReasonField = { name: 'employer', label: '单位名称', type: 'text', hint: '写单位全称', min: 2, max: 60 }
const explanation: ReasonField = { name: 'explanation', label: '情况说明', type: 'textarea', hint: '至少 10 个字', min: 10, max: 200 }
const anyone = ['member', 'branch'] as const

export const transferReasons: readonly TransferReason[] = [
  {
    code: 'study', label: '升学', explanation: '考上新的学校，团组织关系随学校走', startedBy: anyone,
    usualTarget: '新学校的新生（临时）团支部', usualTargetKind: 'freshman',
    fields: [
      { name: 'schoolKind', label: '学校类型', type: 'select', options: ['普通高等院校', '高职高专院校', '中等职业学校', '普通高中', '其他'], max: 20 },
      { name: 'schoolName', label: '学校名称', type: 'text', hint: '写学校全称', min: 2, max: 60 },
      address,
    ],
  },
  {
    code: 'employed-with-organisation', label: '就业（单位有团组织）', explanation: '工作单位里有团支部', startedBy: anyone,
    usualTarget: '单位的团支部', fields: [employer, address],
  },
  {
    code: 'employed-without-organisation', label: '就业（单位无团组织）', explanation: '单位没有团支部，转到单位所在乡镇、街道', startedBy: anyone,
    usualTarget: '单位所在乡镇、街道的流动团员团支部', usualTargetKind: 'floating', fields: [employer, address],
  },
  {
    code: 'abroad-official', label: '出国（境）· 因公', explanation: '由单位派出', startedBy: anyone,
    usualTarget: '派出单位的团支部',
    fields: [{ name: 'sendingUnit', label: '派出单位', type: 'text', hint: '写单位全称', min: 2, max: 60 }, address],
  },
  {
    code: 'abroad-private', label: '出国（境）· 因私', explanation: '探亲、定居等个人原因', startedBy: anyone,
    usualTarget: '户籍或居住地乡镇、街道的流动团员团支部', usualTargetKind: 'floating', fields: [address],
  },
  {
    code: 'abroad-study', label: '出国（境）学习研究', explanation: '组织关系留在学校的专门团支部', startedBy: anyone,
    usualTarget: '学校的出国（境）学习研究团员团支部', usualTargetKind: 'overseas',
    fields: [
      { name: 'place', label: '国家（地区）和学校', type: 'text', min: 2, max: 60 },
      { name: 'untilMonth', label: '预计回国年月', type: 'month', max: 7 },
      { name: 'homeContact', label: '国内联系人', type: 'text', hint: '姓名和与您的关系', min: 2, max: 30 },
      { name: 'homePhone', label: '国内联系人电话', type: 'phone', max: 20 },
    ],
  },
  {
    code: 'enlistment', label: '参军入伍 / 涉密单位', explanation: '只能由团支部办理，不在手机上申请', startedBy: ['branch'],
    usualTarget: '临时中转团组织', fields: [explanation], transit: true,
  },
  {
    code: 'unsettled', label: '未落实就业', explanation: '毕业后还没有落实单位', startedBy: anyone,
    usualTarget: '户籍或居住地乡镇、街道的流动团员团支部', usualTargetKind: 'floating', fields: [address],
  },
  {
    code: 'delayed-graduation', label: '延迟毕业', explanation: '没有按期毕业，组织关系留在学校', startedBy: anyone,
    usualTarget: '学校的延迟毕业团支部', usualTargetKind: 'delayed',
    fields: [{ name: 'newGraduationMonth', label: '新的毕业年月', type: 'month', max: 7 }],
  },
  {
    code: 'other', label: '搬迁 / 其他', explanation: '以上都不是', startedBy: anyone, usualTarget: '任意团支部', fields: [explanation],
  },
]

/** The reason with this code, or undefined for a code the table does not know. */
export function findReason(code: string): TransferReason | undefined {
  return transferReasons.find((reason) => reason.code === code)
}
