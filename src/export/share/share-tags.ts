import { shareSize } from './card-lines.ts';

/** What chat applications read from a page besides what Starlight says already. */
export function shareTags(image: string, title: string) {
  const properties = {
    'og:locale': 'zh_CN', // as Open Graph writes languages
    'og:image': image,
    'og:image:type': 'image/png',
    'og:image:width': String(shareSize.width),
    'og:image:height': String(shareSize.height),
    'og:image:alt': title,
  };
  return Object.entries(properties).map(([property, content]) => ({
    tag: 'meta' as const,
    attrs: { property, content },
  }));
}
