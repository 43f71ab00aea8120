import type { Page } from '@playwright/test';

/** What came after Chrome 99 or Safari 15.4 (decision 012), by where it stands; `Iterator` itself comes last. */
const newer: Readonly<Record<string, readonly string[]>> = {
  AbortSignal: ['any', 'timeout'],
  Array: ['fromAsync'],
  'Array.prototype': ['toSorted', 'toReversed', 'toSpliced', 'with'],
  'ArrayBuffer.prototype': ['transfer', 'resize'],
  CSS: ['highlights'],
  'Document.prototype': ['startViewTransition'],
  'Element.prototype': ['checkVisibility', 'setHTMLUnsafe', 'getHTML', 'moveBefore'],
  'HTMLElement.prototype': ['inert', 'popover', 'showPopover', 'hidePopover', 'togglePopover'],
  'HTMLFormElement.prototype': ['requestSubmit'],
  'HTMLInputElement.prototype': ['showPicker'],
  Intl: ['DurationFormat'],
  'Iterator.prototype': ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some'],
  Map: ['groupBy'],
  Object: ['groupBy'],
  Promise: ['withResolvers', 'try'],
  RegExp: ['escape'],
  Response: ['json'],
  'Set.prototype': [
    'union',
    'intersection',
    'difference',
    'symmetricDifference',
    'isSubsetOf',
    'isSupersetOf',
    'isDisjointFrom',
  ],
  'StorageManager.prototype': ['estimate'],
  'String.prototype': ['isWellFormed', 'toWellFormed'],
  URL: ['canParse', 'parse'],
  'URLSearchParams.prototype': ['size'],
  globalThis: [
    'CompressionStream',
    'DecompressionStream',
    'Highlight',
    'Iterator',
    'OffscreenCanvas',
    'navigation',
    'requestIdleCallback',
    'scheduler',
  ],
};

/** Show pages as the oldest browsers would: without all that came later, and without looking behind in expressions. */
export async function forgetNewer(page: Page): Promise<void> {
  await page.addInitScript((names) => {
    for (const [path, own] of Object.entries(names)) {
      const holder: unknown = path
        .split('.')
        .reduce((at: unknown, name) => Object(at)[name] as unknown, globalThis);
      for (const name of own) Reflect.deleteProperty(Object(holder), name);
    }
    const read = ([source, flags]: unknown[]): void => {
      const text = source instanceof RegExp ? source.source : String(source);
      if (/\(\?<[=!]/.test(text) || String(flags).includes('v')) throw new SyntaxError(`RegExp: ${text}`);
    };
    globalThis.RegExp = new Proxy(RegExp, {
      construct(made, given) {
        read(given);
        return Reflect.construct(made, given) as object;
      },
      apply(made, self, given) {
        read(given);
        return Reflect.apply(made, self, given) as unknown;
      },
    });
  }, newer);
}
