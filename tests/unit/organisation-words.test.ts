import type { OrganisationRow } from '../../src/contracts/organisations'
import { nothingFoundWords, organisationWords, whyNotThisOne } from '../../src/features/organisation-picker/organisation-words'

const branch: OrganisationRow = {
  id: '9000001', fullName: '中国共产主义青年团甲校乙班团支部', shortName: '乙班团支部', type: 'branch', kind: 'class', status: 'active',
  regionName: '北京市海淀区', superiors: ['共青团北京市委员会', '甲校团委'], branchCount: 0,
}
const committee: OrganisationRow = { ...branch, id: '9000002', shortName: '甲校团委', type: 'committee', kind: 'ordinary', superiors: [], branchCount: 12 }

describe('an organisation in a list', () => {
  it('shows name, type, superiors, region and ID, which tell twins apart', () => {
    expect(organisationWords(branch)).toEqual({ title: '乙班团支部', type: '团支部', chain: '共青团北京市委员会 › 甲校团委', place: '北京市海淀区 · 组织 ID 9000001', below: null })
  })

  it('that is no branch says how many lie below', () => {
    expect(organisationWords({ ...committee, regionName: '' })).toMatchObject({ chain: '', place: '组织 ID 9000002', below: '下面有 12 个团支部' })
  })
})

describe('picking', () => {
  it('a branch is fine', () => {
    expect(whyNotThisOne(branch)).toBeNull()
  })

  it.each(['committee', 'work-committee', 'general-branch'] as const)('a %s is refused with what to do instead', (type) => {
    expect(whyNotThisOne({ ...committee, type })).toBe('「甲校团委」是上级团组织，不能直接接收团员，只能选团支部。请在它下面的 12 个团支部里选一个。')
  })

  it('one without branches does not promise any', () => {
    expect(whyNotThisOne({ ...committee, branchCount: 0 })).toContain('它下面还没有团支部')
  })
})

describe('finding nothing', () => {
  it('says what to try', () => {
    expect(nothingFoundWords('没有的', false)).toMatch(/^没有找到「没有的」。可以少写几个字.*组织 ID。$/)
    expect(nothingFoundWords('没有的', true)).toContain('或清空后从列表里选')
  })

  it('for a class number alone suggests the word 班, as bare digits are read as an ID', () => {
    expect(nothingFoundWords('2203', true)).toContain('请写成「2203班」')
    expect(nothingFoundWords('9000001', false)).not.toContain('9000001班')
  })
})
