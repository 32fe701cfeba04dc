export default definePageConfig({ navigationBarTitleText: '下级团组织' })
