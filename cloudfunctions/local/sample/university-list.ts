import type { Field } from './college-list'

export interface University {
  name: string
  district: string
  /** What it teaches; decides which colleges it gets. */
  field: Field
}

/** Public names of universities and colleges in Beijing. The first few carry the stories of the sample accounts. */
const lines = `
北京信息科技大学 昌平区 technology
北京科技大学 海淀区 technology
北京理工大学 海淀区 technology
北京大学 海淀区 general
清华大学 海淀区 technology
中国人民大学 海淀区 general
北京航空航天大学 海淀区 technology
北京师范大学 海淀区 education
中国农业大学 海淀区 agriculture
北京交通大学 海淀区 technology
北京邮电大学 海淀区 technology
北京化工大学 朝阳区 technology
北京林业大学 海淀区 agriculture
北京中医药大学 房山区 medicine
北京外国语大学 海淀区 general
北京语言大学 海淀区 general
中国传媒大学 朝阳区 arts
中央财经大学 昌平区 business
对外经济贸易大学 朝阳区 business
中国政法大学 昌平区 general
华北电力大学 昌平区 technology
中国矿业大学（北京） 海淀区 technology
中国石油大学（北京） 昌平区 technology
中国地质大学（北京） 海淀区 technology
中央民族大学 海淀区 general
北京协和医学院 东城区 medicine
中国科学院大学 怀柔区 technology
中国社会科学院大学 房山区 general
北京体育大学 海淀区 sport
中央美术学院 朝阳区 arts
中央音乐学院 西城区 arts
中央戏剧学院 昌平区 arts
国际关系学院 海淀区 general
外交学院 昌平区 general
中国劳动关系学院 海淀区 business
中华女子学院 朝阳区 education
中国青年政治学院 海淀区 general
中国人民公安大学 西城区 general
北京电子科技学院 丰台区 technology
北京工业大学 朝阳区 technology
首都师范大学 海淀区 education
首都医科大学 丰台区 medicine
首都经济贸易大学 丰台区 business
北京工商大学 海淀区 business
北方工业大学 石景山区 technology
北京建筑大学 大兴区 technology
北京石油化工学院 大兴区 technology
北京印刷学院 大兴区 technology
北京服装学院 朝阳区 arts
北京农学院 昌平区 agriculture
北京物资学院 通州区 business
北京联合大学 朝阳区 general
北京第二外国语学院 朝阳区 general
北京电影学院 怀柔区 arts
北京舞蹈学院 海淀区 arts
中国戏曲学院 丰台区 arts
中国音乐学院 朝阳区 arts
首都体育学院 海淀区 sport
北京城市学院 顺义区 general
北京电子科技职业学院 大兴区 vocational
北京工业职业技术学院 石景山区 vocational
北京财贸职业学院 通州区 vocational
北京农业职业学院 房山区 vocational
北京信息职业技术学院 朝阳区 vocational
北京劳动保障职业学院 昌平区 vocational
北京青年政治学院 朝阳区 vocational
`

export const universities: readonly University[] = lines.trim().split('\n').map(parseUniversity)

function parseUniversity(line: string): University {
  const [name = '', district = '', field = ''] = line.split(' ')
  return { name, district, field: field as Field }
}
