import sharp from 'sharp';
import type { Handbook } from '../../graph/handbook.ts';
import { cachedPicture } from '../../site/drawing-cache.ts';
import { shareCard } from './share-pages.ts';
import { shareSvg } from './share-svg.ts';

// Pictures are drawn side by side; several threads for each would only wait for one another.
sharp.concurrency(1);

/** Packed as well as 6, the usual, but for a fifteenth, in half the time. */
const packing = { compressionLevel: 3 };

/** The picture of a shared page as a PNG, in the fonts of the machine that builds. */
export function sharePng(handbook: Handbook, name: string): Promise<Buffer> {
  const svg = shareSvg(shareCard(handbook, name));
  return cachedPicture(['share', sharp.versions, packing, svg], () =>
    sharp(Buffer.from(svg)).png(packing).toBuffer(),
  );
}
