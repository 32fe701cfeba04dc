module.exports = {
  projects: ['<rootDir>/tests/unit', '<rootDir>/tests/database', '<rootDir>/tests/ui', '<rootDir>/tests/weapp', '<rootDir>/tests/e2e'],
}
