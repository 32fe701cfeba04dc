import { missingCredentials } from '../../src/features/session/sign-in-check'

describe('before signing in', () => {
  it('asks for what is still empty, a field at a time', () => {
    expect(missingCredentials({ identifier: ' ', password: '' })).toEqual({ identifier: '请填写用户名或手机号', password: '请填写密码' })
    expect(missingCredentials({ identifier: 'tuanyuan', password: '' })).toEqual({ password: '请填写密码' })
  })

  it('takes a password of spaces as it is', () => {
    expect(missingCredentials({ identifier: 'tuanyuan', password: ' ' })).toEqual({})
  })
})
