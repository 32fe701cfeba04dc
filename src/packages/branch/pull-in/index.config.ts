export default definePageConfig({ navigationBarTitleText: '添加团员' })
