/** A college and the short form its classes are named with: 计算机与通信工程学院 → 计通2403班. */
export interface College {
  name: string
  abbreviation: string
}

const lines = {
  technology:
    '计算机学院 计, 自动化学院 自, 机械工程学院 机, 材料科学与工程学院 材, 信息与通信工程学院 信通, 电气与电子工程学院 电气, 土木工程学院 土木, 数理学院 数理, 能源与环境工程学院 能环, 化学与生物工程学院 化生, 人工智能学院 智能, 经济管理学院 经管, 外国语学院 外语, 文法学院 文法',
  general:
    '法学院 法, 文学院 文, 历史学院 史, 哲学学院 哲, 新闻与传播学院 新传, 外国语学院 外语, 公共管理学院 公管, 经济学院 经, 信息科学技术学院 信科, 数学科学学院 数, 国际关系学院 国关, 马克思主义学院 马',
  education:
    '教育学院 教, 心理学院 心, 文学院 文, 历史学院 史, 数学科学学院 数, 物理学院 物, 生命科学学院 生, 外国语学院 外语, 学前教育学院 学前, 音乐学院 音',
  business:
    '金融学院 金, 会计学院 会, 经济学院 经, 工商管理学院 工商, 国际经贸学院 国贸, 统计学院 统, 财政税务学院 财税, 法学院 法, 物流学院 物流, 信息学院 信',
  medicine:
    '基础医学院 基医, 临床医学院 临, 护理学院 护, 药学院 药, 公共卫生学院 公卫, 中药学院 中药, 针灸推拿学院 针推, 医学人文学院 医文',
  agriculture:
    '农学院 农, 园林学院 园林, 动物科学技术学院 动科, 植物保护学院 植保, 食品学院 食, 水利与土木工程学院 水利, 经济管理学院 经管, 生物学院 生, 理学院 理',
  arts:
    '设计学院 设, 造型学院 造, 音乐学院 音, 表演系 表, 导演系 导, 文学系 文, 舞台美术系 舞美, 数字媒体学院 数媒, 艺术管理学院 艺管, 人文学院 人文',
  sport:
    '体育教育训练学院 体教, 运动人体科学学院 运科, 管理学院 管, 武术与民族传统体育学院 武, 体育新闻学院 体新, 心理学院 心, 教育学院 教',
  vocational:
    '信息工程系 信, 机电工程系 机电, 财经系 财, 管理系 管, 艺术设计系 艺, 汽车工程系 汽, 旅游系 旅, 学前教育系 学前, 护理系 护',
} as const

export type Field = keyof typeof lines

export function collegesOf(field: Field): College[] {
  return lines[field].split(', ').map((text) => {
    const [name = '', abbreviation = ''] = text.split(' ')
    return { name, abbreviation }
  })
}

/** 北京科技大学 has it; a few others in the sample too, so that 计通2403班 has twins. */
export const computerAndCommunication: College = { name: '计算机与通信工程学院', abbreviation: '计通' }

export const universitiesWithTwins: readonly string[] = ['北京科技大学', '北京信息科技大学', '北京理工大学', '北京邮电大学', '北京工业大学']
