/** A pause in typing, ms. */
const pause = 400;

/**
 * Do something with what a field says: when typing pauses, when the field is left, and before the page goes away,
 * which on a phone comes without the field being left.
 */
export function whenTyped(field: HTMLInputElement | HTMLTextAreaElement, act: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    act();
  };
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(settle, pause);
  });
  field.addEventListener('change', () => {
    clearTimeout(waiting);
    waiting = undefined;
    act();
  });
  addEventListener('pagehide', settle);
  document.addEventListener('visibilitychange', settle);
}
