import { monthWords } from '../../components/month-words'
import type { MemberRecord } from '../../contracts/actions/member'

/** The rows of a member's record, in the order of the 入团志愿书. */
export function presentMemberRecord(record: MemberRecord): { label: string; value: string }[] {
  return [
    { label: '姓名', value: record.name },
    { label: '身份证号', value: record.maskedIdNumber },
    { label: '手机号', value: record.maskedPhone ?? '没有登记' },
    { label: '民族', value: record.ethnicity || '没有登记' },
    { label: '政治面貌', value: record.politicalStatus || '没有登记' },
    { label: '最高学历', value: record.education || '没有登记' },
    { label: '入团年月', value: monthWords(record.joinedMonth) },
    { label: '团员编号', value: record.memberNumber ?? '没有登记' },
    { label: '毕业年份', value: record.graduationYear === null ? '没有标记' : `${record.graduationYear} 年` },
    { label: '团内任职', value: record.offices.length === 0 ? '无' : record.offices.join('、') },
  ]
}
