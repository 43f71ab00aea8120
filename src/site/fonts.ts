import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { processMemo } from './process-memo.ts';

/** Families of fonts that have Chinese, the first that the machine has. */
export const chineseFonts =
  "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC','Source Han Sans SC',sans-serif";

/**
 * A digest of what the fonts of this machine look like, for what is kept of pictures: where no Chinese font was
 * installed, every character was a box, and must not be taken for the character later.
 */
export function fontsKey(): Promise<string> {
  return key.value();
}

const key = processMemo('fonts-key', async () => {
  const text = (weight: number, y: number): string =>
    `<text y="${y}" font-weight="${weight}">电商运营手册 Ag 0123</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="80" font-size="32" font-family="${chineseFonts}">${text(400, 32)}${text(700, 72)}</svg>`;
  const pixels = await sharp(Buffer.from(svg)).raw().toBuffer();
  return createHash('sha256').update(pixels).digest('hex');
});
