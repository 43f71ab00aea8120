import type { Handbook } from '../graph/handbook.ts';
import { idsByName, nameKey } from '../graph/ids-by-name.ts';
import { checklistPath, furtherPaths, overviewPages, pathOf, toolPages } from '../graph/paths.ts';
import { pathOfFile } from '../markdown/path-of-file.ts';
import { invisibleIn } from '../problem/invisible.ts';
import { nearest } from '../problem/nearest.ts';
import { problemAt } from '../problem/problem-at.ts';
import { pageKinds } from '../schema/kinds.ts';
import type { Target } from '../schema/reference.ts';
import { addressesInBodies } from './addresses-in-bodies.ts';
import type { Check } from './check.ts';

const anchored = ['metrics', 'glossary', 'statements'] as const;

/** Files, and what changed by month or by thing: known only when the site is built, and looked for there. */
const onlyBuilt = /\.(?!(?:mdx|ya?ml)$)\w+$|^\/changes\/./i;

/** Files that no build makes: they lie in `public/` or nowhere. */
const onlyKept = /\.(?:docx?|pptx?|xls|pdf|zip|rar|7z|jpe?g|gif|webp|mp[34]|mov)$/i;

/** A link in a body leads to a page, and where items share a page, to one of them. */
export const linksLeadSomewhere: Check = {
  codes: ['dead-link'],
  *run(handbook) {
    const paths = new Set<string>([...Object.keys(overviewPages), ...toolPages]);
    for (const kind of pageKinds)
      for (const id of idsOf(handbook, kind))
        for (const path of [pathOf(kind, id), ...furtherPaths(kind, id)]) paths.add(path);
    for (const { id, data } of handbook.processes.values())
      if (data.steps === undefined) paths.delete(checklistPath(id));
    for (const kind of anchored) for (const id of idsOf(handbook, kind)) paths.add(pathOf(kind, id));
    const unread = [...anchored, ...pageKinds].filter((kind) => handbook.knownIds[kind] === undefined);
    const isKnown = (link: string): boolean => {
      const path = link.replace(/\?[^#]*/, '');
      return (
        paths.has(path) ||
        paths.has(withoutOwnAnchor(path)) ||
        isFile(path.replace(/#.*$/, ''), handbook) ||
        unread.some((kind) => path.startsWith(pathOf(kind, '').replace(/\/+$/, '/'))) ||
        (unread.includes('guides') && path.startsWith('/contribute/'))
      );
    };
    for (const { value, place } of addressesInBodies(handbook, 'link')) {
      if (value.startsWith('#') || isKnown(value)) continue;
      const hidden = invisibleIn(value);
      const close = hidden && isKnown(hidden.without) ? hidden.without : nearestPage(handbook, paths, value);
      yield problemAt(place, 'dead-link', {
        message: `链接「${value}」在手册里没有对应的页面${hidden ? `：里面有${hidden.label}，在${hidden.where}` : ''}。`,
        fix:
          close === undefined
            ? onlyKept.test(value)
              ? '附件放公司网盘，写完整的 https 网址；图片放进 public/。'
              : '改成已有页面的地址，以 / 开头和结尾，例如 `/roles/copywriter/`。'
            : `改成 \`${close}\`。`,
        nearest: close,
      });
    }
  },
};

/** The page that is meant: by its file, by a name, or with a slip of the keyboard. */
function nearestPage(handbook: Handbook, paths: ReadonlySet<string>, link: string): string | undefined {
  const ofFile = pathOfFile(link.replace(/#.*$/, ''));
  if (ofFile !== undefined && paths.has(ofFile)) return ofFile;
  return pathByName(handbook, link) ?? nearest(link, paths);
}

/** Whether a path is a file's that is there, or that may be there once the site is built. */
function isFile(path: string, { publicFiles }: Handbook): boolean {
  if (publicFiles !== undefined && onlyKept.test(path)) return publicFiles.has(path.normalize('NFC'));
  return onlyBuilt.test(path);
}

/** The page that is meant where a title or an alias stands for an id, as in `/roles/售后/`. */
function pathByName(handbook: Handbook, link: string): string | undefined {
  const [, folder, name = ''] = /^\/([a-z]+)\/([^/#?]+)\/?$/.exec(link) ?? [];
  const kind = pageKinds.find((one) => one === folder);
  const id = kind && idsByName(handbook, kind).get(nameKey(name));
  return kind && id !== undefined ? pathOf(kind, id) : undefined;
}

/** Anchors of guides are for `anchorsExist`, those of other pages for the built site; here only the page matters. */
function withoutOwnAnchor(path: string): string {
  return /^\/(metrics|glossary|sources)\//.test(path) ? path : path.replace(/#.*$/, '');
}

function idsOf(handbook: Handbook, kind: Target): Iterable<string> {
  return handbook.knownIds[kind] ?? [];
}
