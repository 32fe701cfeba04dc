import { birthdayOf, checkCharacter, checkIdNumber } from '../../src/contracts/id-number'

const invented = (body: string) => body + checkCharacter(body)
const good = invented('99010120040504001')

test('a well-formed number is accepted, spaces around it and a small x too', () => {
  const withX = Array.from({ length: 50 }, (_, index) => invented(`9901012004050${String(1000 + index)}`)).find((number) => number.endsWith('X'))!
  for (const number of [good, ` ${good}\n`, withX, withX.toLowerCase()]) expect(checkIdNumber(number)).toBeUndefined()
})

test('the published example of the standard has the check character it says', () => {
  expect(checkCharacter('11010519491231002')).toBe('X')
})

test('any single wrong digit, anywhere, is noticed', () => {
  for (let place = 0; place < 17; place += 1) {
    for (const digit of '0123456789') {
      if (good[place] !== digit) expect(checkIdNumber(good.slice(0, place) + digit + good.slice(place + 1))).toEqual(expect.any(String))
    }
  }
})

test('any two neighbouring digits swapped are noticed', () => {
  for (let place = 0; place < 16; place += 1) {
    const [a = '', b = ''] = [good[place], good[place + 1]]
    if (a !== b) expect(checkIdNumber(good.slice(0, place) + b + a + good.slice(place + 2))).toEqual(expect.any(String))
  }
})

test.each([
  ['', '请填写身份证号'],
  ['   ', '请填写身份证号'],
  [good.slice(1), '身份证号应为 18 位，现在是 17 位'],
  [`${good}1`, '身份证号应为 18 位，现在是 19 位'],
  ['990101040504001', '身份证号应为 18 位，现在是 15 位'],
  [`X${good.slice(1)}`, '身份证号只能是数字，最后一位可以是 X'],
  [`${good.slice(0, 17)}Y`, '身份证号只能是数字，最后一位可以是 X'],
  ['９９０１０１２００４０５０４００１２', '身份证号只能是数字，最后一位可以是 X'],
  [invented('99010120041304001'), '身份证号里的出生日期不对，请核对第 7 到 14 位'],
  [invented('99010120230229001'), '身份证号里的出生日期不对，请核对第 7 到 14 位'],
  [invented('99010118991231001'), '身份证号里的出生日期不对，请核对第 7 到 14 位'],
  [invented('99010120040500001'), '身份证号里的出生日期不对，请核对第 7 到 14 位'],
])('%j: %s', (number, sentence) => {
  expect(checkIdNumber(number)).toBe(sentence)
})

test('29 February of a leap year is a birthday', () => {
  expect(checkIdNumber(invented('99010120040229001'))).toBeUndefined()
  expect(birthdayOf(invented('99010120040229001'))).toBe('2004-02-29')
})
