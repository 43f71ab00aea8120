import { expect, test } from 'vitest';
import { tidyPage } from './tidy-page.ts';

const script = (name: string) => `<script type="module" src="/_astro/${name}.B7.js"></script>`;

test('is light until a script says what the reader has chosen', () => {
  expect(tidyPage('<html data-theme="dark"><p>')).toBe('<html data-theme="light"><p>');
});

test('lets scripts wait for the style sheet', () => {
  expect(tidyPage(`<head>${script('Head')}</head>`)).toBe(
    '<head><script type="module" fetchpriority="low" src="/_astro/Head.B7.js"></script></head>',
  );
});

test('leaves out the card of a service that reads the picture itself', () => {
  expect(tidyPage('<head><meta name="twitter:card" content="summary"/></head>')).toBe('<head></head>');
});

test('leaves out the script for a sidebar that is not there', () => {
  expect(tidyPage(`<body>${script('Page')}<main></main></body>`)).toBe('<body><main></main></body>');
});

test('touches no script that stands in the page itself', () => {
  const inline = '<script>document.documentElement.dataset.scripts = ""</script>';
  expect(tidyPage(inline)).toBe(inline);
});
