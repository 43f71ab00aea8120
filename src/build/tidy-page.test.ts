import { expect, test } from 'vitest';
import { tidyPage } from './tidy-page.ts';

const script = (name: string) => `<script type="module" src="/_astro/${name}_lang.B7.js"></script>`;

test('lets scripts wait for the style sheet', () => {
  expect(tidyPage(`<head>${script('Head.astro')}</head>`)).toBe(
    '<head><script type="module" fetchpriority="low" src="/_astro/Head.astro_lang.B7.js"></script></head>',
  );
});

test('leaves out the script for a sidebar that is not there', () => {
  expect(tidyPage(`<body>${script('Page.astro')}<main></main></body>`)).toBe('<body><main></main></body>');
});

test('touches no script that stands in the page itself', () => {
  const inline = '<script>document.documentElement.dataset.scripts = ""</script>';
  expect(tidyPage(inline)).toBe(inline);
});
