import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const built = fileURLToPath(new URL('dist', import.meta.url));
/** What is covered is told of the sources. */
const covers = process.argv.some((arg) => arg.startsWith('--coverage'));

export default defineConfig({
  // What is tested is what is built: Node runs it as it stands, with no module of it to be transformed and none slowed by that.
  resolve: covers ? {} : { alias: [{ find: /^(?:\.\.\/)+src\/(.+\.js)$/, replacement: `${built}/$1` }] },
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    // Builds where the sources are newer than what is built.
    globalSetup: './test/support/build.ts',
    server: { deps: { external: [/\/dist\/.*\.js$/] } },
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
