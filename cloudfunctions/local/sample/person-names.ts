import type { Random } from './random'

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  '欧阳', '上官', '司马', '诸葛',
]
const first = [...'子雨梓欣宇浩思佳嘉俊文晓雅若一诗明志天泽晨昊景启静书博安凯瑞逸可心怡语立永建海春秋云清沐承修德亦知']
const second = [...'涵轩怡然琪彤豪杰宁悦妍宸阳辰航泽睿萱琳瑶颖峰磊鑫鹏洁婷雪薇楠昕桐远达远航博文华强林森源诚凡旭铭朗月溪岚星']

/** An invented Chinese name; common surnames come first in the list and are drawn more often. */
export function personName(random: Random): string {
  const surname = surnames[Math.floor(random.next() ** 2 * surnames.length)] ?? '王'
  const given = random.chance(0.18) ? random.pick(second) : random.pick(first) + random.pick(second)
  return surname + given
}

const minorities = ['满族', '回族', '蒙古族', '藏族', '维吾尔族', '壮族', '朝鲜族', '土家族', '苗族', '彝族']

export function ethnicity(random: Random): string {
  return random.chance(0.9) ? '汉族' : random.pick(minorities)
}
