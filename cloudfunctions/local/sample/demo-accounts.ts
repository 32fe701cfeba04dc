export interface DemoAccount {
  username: string
  name: string
  /** What there is to try, in one sentence. */
  story: string
}

/** People of the sample one can sign in as; `npm start` prints them. */
export const demoAccounts = [
  { username: 'tuanyuan', name: '林小满', story: '北京信息科技大学计通2203班的应届毕业团员，没有任何阻碍，可以直接转移团组织。' },
  { username: 'xinsheng', name: '苏禾', story: '刚考上大学的中学毕业生，可以申请转入新生临时团支部（组织 ID 5324992）。' },
  { username: 'zhishu', name: '周启明', story: '计通24级临时团支部的团支书，有 40 份申请转入、6 份申请加入等着审核。' },
  { username: 'tuanwei', name: '陈静宜', story: '北京科技大学团委的工作人员，没有团员档案，可以查看下级团组织的办理情况。' },
  { username: 'liangren', name: '梁任之', story: '自己是团员，同时担任两个团支部的书记和学院团委的组织委员，可以切换身份。' },
  { username: 'weibiaoji', name: '魏知秋', story: '毕业年份还没有标记的团员，转接前要先请团支书标记。' },
  { username: 'zaizhi', name: '任志远', story: '还在担任组织委员的团员，转接前要先解职。' },
  { username: 'chaoling', name: '邵长宁', story: '已满 28 周岁、不担任职务的团员，有一份超时退回的申请可以重新提交。' },
  { username: 'meizuzhi', name: '吴念安', story: '有团员档案但还不在任何团支部，可以申请加入。' },
  { username: 'chushi', name: '褚诗雨', story: '计通2203班的团支书，即林小满转出的一方，可以标记毕业年份、发起转移、添加团员。' },
] as const satisfies readonly DemoAccount[]

export type DemoUsername = (typeof demoAccounts)[number]['username']
