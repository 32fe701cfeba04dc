export default definePageConfig({ navigationBarTitleText: '转移团组织' })
