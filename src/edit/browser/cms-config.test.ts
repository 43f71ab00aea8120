import { describe, expect, it } from 'vitest';
import { aForge } from '../../fixtures/a-forge.ts';
import { someSettings } from '../../fixtures/builders.ts';
import { checkFileName } from '../../source/check-file-name.ts';
import { editorConfig } from '../form/editor-config.ts';
import { cmsConfig } from './cms-config.ts';

const config = editorConfig(someSettings({ forge: aForge('github', 'https://github.com/a/b') }));
const { collections = [] } = config ? cmsConfig(config, { url: 'https://a.example', logo: '/a.svg' }) : {};

/** How a new file of a kind may be called: the pattern, and what is said about it. */
function slugOf(kind: string) {
  const collection = collections.find((one) => 'name' in one && one.name === kind);
  const slug = collection && 'slug' in collection ? collection.slug : undefined;
  if (typeof slug !== 'object' || !slug.pattern) throw new Error(`slugOf: ${kind} has no pattern`);
  const [pattern, message] = slug.pattern;
  return { pattern: new RegExp(pattern), message, hint: slug.hint };
}

describe('a new file', () => {
  it.each(['roles', 'guides', 'sources'])('of %s is called what the check takes', (kind) => {
    const { pattern } = slugOf(kind);
    for (const name of ['live-host', 'live--host', 'Live', 'S5', 's5', '5S', 'S-5', '直播', '7', 'a1'])
      expect([name, pattern.test(name)]).toEqual([name, checkFileName(name, '', kind).length === 0]);
  });

  it('of a role is told of small letters, of a source of capital ones', () => {
    const [role, source] = [slugOf('roles'), slugOf('sources')];
    expect(`${role.message}${String(role.hint)}`).not.toContain('大写');
    expect(`${source.message}${String(source.hint)}`).not.toContain('小写');
    expect(source.message).toContain('大写英文');
  });
});
