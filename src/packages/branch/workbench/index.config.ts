export default definePageConfig({ navigationBarTitleText: '团支部工作台' })
