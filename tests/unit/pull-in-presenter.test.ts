import { checkPullIn, idNumberRemark, pulledInWords, tailOf, tidyIdNumber } from '../../src/features/pull-in/pull-in-presenter'

/** Invented: area code 99, right check digit. */
const number = '990000200304080018'

describe('the form of 添加团员', () => {
  it('wants a name and a right number', () => {
    expect(checkPullIn({ name: '林小满', idNumber: number })).toEqual({ name: undefined, idNumber: undefined })
    expect(checkPullIn({ name: ' ', idNumber: '' })).toEqual({ name: '请填写姓名', idNumber: '请填写身份证号' })
    expect(checkPullIn({ name: '林', idNumber: number }).name).toBe('姓名至少 2 个字')
    expect(checkPullIn({ name: '林😀', idNumber: number }).name).toBe('请不要使用表情符号')
  })

  it('counts while a number is being typed and finds fault only when it is whole or sent', () => {
    expect(idNumberRemark('', false)).toEqual({ hint: '18 位，与本人身份证一致' })
    expect(idNumberRemark('9900', false)).toEqual({ hint: '18 位，已输入 4 位' })
    expect(idNumberRemark('9900', true).error).toBe('身份证号应为 18 位，现在是 4 位')
    expect(idNumberRemark('990000200304080019', false).error).toContain('校验没有通过')
    expect(idNumberRemark(number, false)).toEqual({ error: undefined })
  })

  it('takes a pasted number with spaces and a small x', () => {
    expect(tidyIdNumber(' 990000 20060802 009x ')).toBe('99000020060802009X')
  })

  it('repeats no more of the number than its tail', () => {
    expect(tailOf(number)).toBe('尾号 0018')
  })
})

describe('a member who was added', () => {
  it('comes from somewhere, or from nowhere', () => {
    expect(pulledInWords('林小满', '乙班团支部')).toBe('林小满已从乙班团支部转入本支部。原支部和本人会收到通知。')
    expect(pulledInWords('林小满', null)).toBe('林小满此前不在任何团支部，现在是本支部的团员。本人会收到通知。')
  })
})
