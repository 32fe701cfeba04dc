/** Tests outside Taro's own set-up run as CommonJS on this Node; types are checked by tsc. */
module.exports = {
  '^.+\\.(ts|tsx)$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } }, module: { type: 'commonjs' } }],
}
