import sharp from 'sharp';
import type { Handbook } from '../../graph/handbook.ts';
import { cachedPicture } from '../../site/drawing-cache.ts';
import { shareCard } from './share-pages.ts';
import { shareSvg } from './share-svg.ts';

/** The picture of a shared page as a PNG, in the fonts of the machine that builds. */
export function sharePng(handbook: Handbook, name: string): Promise<Buffer> {
  const svg = shareSvg(shareCard(handbook, name));
  return cachedPicture(['share', sharp.versions, svg], () => sharp(Buffer.from(svg)).png().toBuffer());
}
