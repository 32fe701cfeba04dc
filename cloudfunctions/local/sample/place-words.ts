const words = (text: string): readonly string[] => text.split(' ')

/** Invented: pieces that sound like communities, villages, schools and employers without naming one. */
export const communityNames = words(
  '和平里 花园北 东风 建新 育才 朝晖 翠湖 金桥 安泰 文慧园 清河湾 南里 北里 东里 西里 新街 百合苑 枫林 柳荫 观澜 康宁 景和 静安里 永泰 芳园 同心 望河 松榆 锦绣 知春园',
)
export const villageNames = words(
  '东庄 西庄 前营 后营 大辛庄 小辛庄 北沟 南沟 柳树营 杨家屯 李家营 石桥 上庄 下坡 河西 河东 东山口 西山口 平原 白塔 新立 泉水 核桃园 杏林',
)
export const schoolNames = words('育林 明远 启航 晨光 知行 立新 致远 博文 青松 弘毅 春晖 求真 景明 思齐 厚德')
export const hospitalKinds = words('第一医院 中西医结合医院 妇幼保健院 康复医院 中医医院')
export const employerNames = words(
  '云帆 瑞和 恒远 中诚泰 华彩 博通远 青禾 星河湾 创景 安信达 蓝图 正阳 利源 东方启 海纳通 众力 佳禾',
)
export const employerTrades = words(
  '网络科技 信息技术 生物医药 建筑工程 物业管理 文化传媒 教育科技 环保科技 新能源 智能装备 食品 供应链管理 汽车服务 酒店管理',
)
export const employerSections = words('研发中心 市场部 综合管理部 生产一部 客户服务部 项目一部')
export const hospitalSections = words('护理 内科 外科 医技 行政后勤')
