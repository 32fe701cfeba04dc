export default defineAppConfig({
  pages: ['pages/home/index', 'pages/inbox/index', 'pages/mine/index'],
  // One folder each under packages/: account, member, application, branch, committee, guide.
  subPackages: [
    { root: 'packages/account', pages: ['sign-in/index'] },
    { root: 'packages/guide', pages: ['guide/index'] },
    { root: 'packages/member', pages: ['organisation/index', 'transfer/index', 'join/index'] },
    { root: 'packages/application', pages: ['detail/index'] },
    { root: 'packages/branch', pages: ['workbench/index', 'members/index', 'member/index', 'review/index', 'pull-in/index'] },
    { root: 'packages/committee', pages: ['overview/index'] },
  ],
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  permission: {},
  window: {
    navigationBarTitleText: '团组织关系转接',
    navigationBarBackgroundColor: '#ededed',
    navigationBarTextStyle: 'black',
    backgroundColor: '#ededed',
    backgroundTextStyle: 'dark',
  },
  tabBar: {
    color: '#595959',
    selectedColor: '#c7000b',
    backgroundColor: '#f7f7f7',
    borderStyle: 'black',
    list: [
      { pagePath: 'pages/home/index', text: '首页', iconPath: 'assets/tab/home.png', selectedIconPath: 'assets/tab/home-on.png' },
      { pagePath: 'pages/inbox/index', text: '消息', iconPath: 'assets/tab/inbox.png', selectedIconPath: 'assets/tab/inbox-on.png' },
      { pagePath: 'pages/mine/index', text: '我的', iconPath: 'assets/tab/mine.png', selectedIconPath: 'assets/tab/mine-on.png' },
    ],
  },
})
