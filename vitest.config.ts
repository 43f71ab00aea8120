import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000, // a busy machine is no reason to fail
    hookTimeout: 60_000,
  },
});
