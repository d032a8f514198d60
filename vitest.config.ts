import { defineConfig } from 'vitest/config';

const HANGS = 900_000;

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Ends what hangs. A busy machine is ten times as slow as a free one, and no test is about time.
    testTimeout: HANGS,
    hookTimeout: HANGS,
  },
});
