module.exports = { displayName: 'unit', rootDir: '.', testEnvironment: 'node', transform: require('../support/swc-transform') }
