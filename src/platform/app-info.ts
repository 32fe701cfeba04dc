/** True in the mini program, false in a browser: the one place that asks which side this was built for. */
export const inWeChat = process.env.TARO_ENV === 'weapp'
