const path = require('node:path')
const defineJestConfig = require('@tarojs/test-utils-react/dist/jest.js').default

// Jest takes these from the root only and warns about them in a project.
const { bail, verbose, collectCoverageFrom, ...project } = defineJestConfig({
  displayName: 'ui',
  rootDir: path.resolve(__dirname, '../..'),
  testMatch: ['<rootDir>/tests/ui/**/*.test.tsx'],
  transform: {
    '^.+\\.(js|jsx|ts|tsx|mjs)$': require.resolve('@tarojs/test-utils-react/dist/jest/babel-transformer.js'),
  },
  // Much of what Taro needs ships as ES modules; these, the bulkiest, do not and need no babel.
  transformIgnorePatterns: ['/node_modules/(react|react-dom|scheduler|core-js|@babel|@testing-library|aria-query)/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'jsx', 'json', 'mjs'],
  setupFiles: [
    require.resolve('@tarojs/test-utils-react/dist/jest/jest.setup.js'),
    '<rootDir>/tests/ui/setup-taro.js',
  ],
  // The built functions carry the same package names as their sources.
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/src/$1',
    '\\.less$': '<rootDir>/tests/ui/setup-no-styles.js',
  },
})

module.exports = project
