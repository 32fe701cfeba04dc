module.exports = {
  displayName: 'e2e',
  rootDir: '.',
  testEnvironment: 'node',
  transform: require('../support/swc-transform'),
  setupFilesAfterEnv: ['<rootDir>/../support/long-timeout.js'],
}
