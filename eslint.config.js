import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist', '.astro', '.cache', 'node_modules', 'public'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.test.ts', 'src/e2e/*.e2e.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Longer, because they are read from top to bottom: a server's configuration as it is written, the hooks of one
    // integration, a list of four sites. What a browser test runs in the page has to be one function.
    files: [
      'src/hosting/caddyfile.ts',
      'src/hosting/nginx-conf.ts',
      'src/build/integration.ts',
      'src/bench/build/contenders.ts',
      'src/e2e/read-drawing.ts',
    ],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // A declaration file with an import of its own would no longer declare for everybody.
    files: ['**/*.d.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
    },
  },
);
