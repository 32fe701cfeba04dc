interface Credentials {
  identifier: string
  password: string
}

/** One sentence for each field that is still empty. */
export function missingCredentials({ identifier, password }: Credentials): Partial<Record<keyof Credentials, string>> {
  return {
    ...(identifier.trim() === '' && { identifier: '请填写用户名或手机号' }),
    ...(password === '' && { password: '请填写密码' }),
  }
}
