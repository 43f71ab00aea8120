import { expect, test, vi } from 'vitest';
import { aThing } from '../fixtures/a-handbook.ts';
import { aTerm } from '../fixtures/builders.ts';
import { findTerms, linkTerms } from '../graph/link-terms.ts';

test.each(['/', '/handbook/'])('links and terms of a body lie below the base %s, once', async (base) => {
  vi.stubEnv('BASE_URL', base);
  vi.resetModules();
  const { bodyHtml } = await import('./body-html.ts');
  const terms = linkTerms(findTerms([aThing('roi', aTerm({ term: '投产比' }), 'content/glossary.yaml')]));
  const html = bodyHtml('<p><a href="/roles/buyer/">看投产比</a>：<img src="/a.png"> 投产比</p>', terms);
  expect(html).toBe(
    `<p><a href="${base}roles/buyer/">看投产比</a>：<img src="${base}a.png"> ` +
      `<a class="oh-term" href="${base}glossary/#roi">投产比</a></p>`,
  );
});
