/**
 * Work something out of a thing, or a handbook, once, however often it is asked for.
 *
 * A thing never changes once it is read, so what was made of it holds as long as the thing itself: of a handbook
 * in which one file changed, only that file's part is worked out again.
 */
export function perThing<T extends object, R>(compute: (thing: T) => R): (thing: T) => R {
  const known = new WeakMap<T, R>();
  return (thing) => {
    if (!known.has(thing)) known.set(thing, compute(thing));
    return known.get(thing) as R; // set the line before
  };
}
