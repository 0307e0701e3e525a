import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    // Command-line tests start processes of their own, and a browser may start from a cold disk.
    testTimeout: 30_000,
    // Files share a process: loading the language model anew for each would take most of the time.
    isolate: false,
    // All cores: the process that hands out the files has little to do.
    maxWorkers: '100%',
    hookTimeout: 60_000,
    // No test may depend on where and when it runs.
    env: { TZ: 'Pacific/Auckland', NO_COLOR: '1' },
    coverage: { include: ['src/**/*.ts'], exclude: ['src/**/*.d.ts'], reporter: ['text-summary', 'html'] },
  },
});
