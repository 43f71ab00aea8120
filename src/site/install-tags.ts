import { themeColours } from '../theme/theme-colours.ts';

/** What tells a phone that the handbook can be put among its applications, and in which colours. */
export function installTags(base: string) {
  const link = (rel: string, path: string) => ({ tag: 'link' as const, attrs: { rel, href: base + path } });
  const colour = (scheme: 'light' | 'dark') => ({
    tag: 'meta' as const,
    attrs: {
      name: 'theme-color',
      media: `(prefers-color-scheme: ${scheme})`,
      content: themeColours[scheme],
    },
  });
  return [
    link('manifest', 'manifest.webmanifest'),
    link('apple-touch-icon', 'icons/apple-180.png'),
    colour('light'),
    colour('dark'),
  ];
}
