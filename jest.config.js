/** Jest runs the TypeScript sources through SWC, with the same decorator metadata as the build. */
const swc = (isTsx) => [
  '@swc/jest',
  {
    swcrc: false,
    sourceMaps: 'inline',
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: isTsx, decorators: true },
      transform: {
        legacyDecorator: true,
        decoratorMetadata: true,
        useDefineForClassFields: false,
        react: { runtime: 'automatic', importSource: 'preact' },
      },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
  },
];

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  // Some tests start a server, a database cluster or a browser, and the machine may be busy with something else.
  testTimeout: 120_000,
  maxWorkers: 2,
  setupFiles: ['<rootDir>/tests/support/property-seed.ts'],
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  globalTeardown: '<rootDir>/tests/support/global-teardown.ts',
  coverageProvider: 'v8',
  transform: { '^.+\\.ts$': swc(false), '^.+\\.tsx$': swc(true) },
};
