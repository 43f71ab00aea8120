import { expect, test } from 'vitest';
import { filesReachedFrom } from '../fixtures/imports-of.ts';
import { editorParts } from './kept-editor.ts';

test('the name of the editor holds all code that runs in it', () => {
  const reached = filesReachedFrom(['src/edit/browser/run-editor.ts', 'src/build/bundle-editor.ts']);
  const left = [...reached].filter(
    (file) => !editorParts.some((part) => file === part || file.startsWith(`${part}/`)),
  );
  expect(left).toEqual([]);
});
