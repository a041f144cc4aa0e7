import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './tests/support/closing-line.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/pictures/**'],
          testTimeout: 60_000,
          sequence: {groupOrder: 0},
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts', 'tests/browser/setup-others.ts'],
          fileParallelism: false,
          // A machine without a GPU takes its time.
          expect: {poll: {timeout: 30_000, interval: 100}},
          testTimeout: 120_000,
          hookTimeout: 300_000,
          sequence: {groupOrder: 1},
        },
      },
      {
        test: {
          name: 'pictures',
          include: ['tests/pictures/**/*.test.ts'],
          globalSetup: 'tests/browser/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
