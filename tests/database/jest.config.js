module.exports = {
  displayName: 'database',
  rootDir: '.',
  testEnvironment: 'node',
  transform: require('../support/swc-transform'),
  globalSetup: '../support/start-test-server.ts',
  globalTeardown: '../support/stop-test-server.ts',
}
