import { posix } from 'node:path';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import { addressesInBodies } from './addresses-in-bodies.ts';
import type { Check } from './check.ts';

/** Pictures that are drawn when the site is built, and looked for there. */
const onlyBuilt = /^\/(?:diagrams|icons|share)\//;

/** A picture in a body lies in `public/`; nothing is said where that folder is not at hand. */
export const picturesExist: Check = {
  codes: ['missing-picture'],
  *run(handbook) {
    const { publicFiles } = handbook;
    if (publicFiles === undefined) return;
    for (const { value, place } of addressesInBodies(handbook, 'picture')) {
      const path = value.replace(/[?#].*$/, '').normalize('NFC');
      if (publicFiles.has(path) || onlyBuilt.test(path)) continue;
      const close = meantFile(path, publicFiles);
      const home = withoutPublic(path);
      yield problemAt(place, 'missing-picture', {
        message: `没有「${value}」这张图片。`,
        fix:
          close === undefined
            ? `把图片放到 public${home}，地址写 \`${home}\`；大小写、后缀都要一样。`
            : `地址改成 \`${close}\`；要的是另一张图，就先放到 public${home}。`,
        nearest: close,
      });
    }
  },
};

/** The file that was meant: in other letters, with another ending, in another folder, or with a slip of the keyboard. */
function meantFile(path: string, files: ReadonlySet<string>): string | undefined {
  const plain = (name: string): string => name.toLowerCase();
  const stem = (name: string): string => plain(posix.basename(name, posix.extname(name)));
  const wanted = plain(withoutPublic(path));
  const all = [...files];
  return (
    all.find((file) => plain(file) === wanted) ??
    all.find((file) => plain(posix.basename(file)) === posix.basename(wanted)) ??
    nearest(path, all) ??
    all.find((file) => posix.dirname(file) === posix.dirname(path) && stem(file) === stem(path))
  );
}

/** An address without `/public` before it: addresses begin inside that folder. */
function withoutPublic(path: string): string {
  return path.replace(/^\/public(?=\/)/, '');
}
