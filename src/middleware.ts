import { defineMiddleware } from 'astro:middleware';
import { fill, type Values } from './i18n/fill.ts';

/** Texts already looked up, by key and number; the site has one language. */
const found = new Map<string, unknown>();

/**
 * Look up each text once per build and fill in its values here: a page asks for hundreds, and i18next is slow.
 * It would also escape the values, which components do, and follow a `$t(…)` found in one.
 */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.t = new Proxy(locals.t, {
    apply(translate, self, [key, values]: [string, Values | undefined]) {
      const count = values?.['count'];
      const place = `${key} ${String(count)}`;
      if (!found.has(place)) {
        const options = { skipInterpolation: true, ...(count !== undefined && { count }) };
        found.set(place, Reflect.apply(translate, self, [key, options]));
      }
      const text = found.get(place);
      return values && typeof text === 'string' ? fill(text, values) : text;
    },
  });
  return next();
});
