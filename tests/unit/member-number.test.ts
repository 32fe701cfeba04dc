import { checkMemberNumber } from '../../src/contracts/member-number'

const mandatory = '2017 年及以后入团的，团员编号必须填写，见《入团志愿书》'

/** Month of joining, number, what is said (S2, S4). */
const cases: [string, string | null, string | undefined][] = [
  // 2015 or before: the system makes it, whatever stands there.
  ['2015-12', null, undefined],
  ['2015-12', 'anything', undefined],
  ['1999-05', '199900000001', undefined],
  // 2016: as printed, or none yet.
  ['2016-01', null, undefined],
  ['2016-01', '', undefined],
  ['2016-12', '201612345678', undefined],
  ['2016-12', '201712345678', '团员编号前四位应是入团年份 2016'],
  ['2016-12', '2016123456', '团员编号应为 12 位数字'],
  // 2017 or later: mandatory.
  ['2017-01', null, mandatory],
  ['2017-01', '', mandatory],
  ['2020-05', '202000000000', undefined],
  ['2020-05', '202099999999', undefined],
  ['2020-05', '201900000001', '团员编号前四位应是入团年份 2020'],
  // Eight digits are those of the booklet.
  ['2020-05', '12345678', '团员编号应为 12 位数字'],
  ['2020-05', '2020000000001', '团员编号应为 12 位数字'],
  ['2020-05', '20200000000a', '团员编号应为 12 位数字'],
  ['2020-05', ' 202000000001', '团员编号应为 12 位数字'],
]

test.each(cases)('joined %s with number %j: %s', (joinedMonth, number, sentence) => {
  expect(checkMemberNumber(joinedMonth, number)).toBe(sentence)
})

test('digits 5 to 12 are never a reason to refuse', () => {
  for (const rest of ['00000000', '99999999', '12345678', '20202020']) expect(checkMemberNumber('2021-09', `2021${rest}`)).toBeUndefined()
})
