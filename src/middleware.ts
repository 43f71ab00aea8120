import { defineMiddleware } from 'astro:middleware';

/** Words already looked up, by key; the site has one language. */
const found = new Map<unknown, unknown>();

/**
 * Look up each word once a build: a page asks for a hundred, and i18next takes its time over each.
 *
 * Words with values to fill in are left to i18next.
 */
export const onRequest = defineMiddleware(({ locals }, next) => {
  locals.t = new Proxy(locals.t, {
    apply(translate, self, args: unknown[]) {
      const [key] = args;
      if (args.length > 1) return Reflect.apply(translate, self, args) as unknown;
      if (!found.has(key)) found.set(key, Reflect.apply(translate, self, args));
      return found.get(key);
    },
  });
  return next();
});
