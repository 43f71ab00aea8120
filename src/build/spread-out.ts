/**
 * The same items, some of them evenly among the others; both kinds keep their order.
 *
 * @param isApart Which are to be spread.
 */
export function spreadOut<T>(items: readonly T[], isApart: (item: T) => boolean): T[] {
  const apart = items.filter(isApart);
  const others = items.filter((item) => !isApart(item));
  const step = others.length / apart.length;
  const upTo = (index: number): number => Math.round(index * step);
  const between = apart.flatMap((item, index) => [item, ...others.slice(upTo(index), upTo(index + 1))]);
  return apart.length === 0 ? others : between;
}
