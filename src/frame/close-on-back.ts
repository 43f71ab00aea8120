/** What marks the entry of the history that stands for an open dialog. */
const mark = 'over';

/**
 * Let Back close a dialog that has just been opened, where the browser does not: on a phone, whoever goes
 * back means to close what lies over the page. Browsers with close requests do so themselves.
 *
 * The dialog has an entry of its own in the history meanwhile, which goes when it is closed in another way. Whoever
 * follows a link from it comes to the page once more on the way back.
 */
export function closeOnBack(dialog: HTMLDialogElement): void {
  if ('CloseWatcher' in window || isOver()) return;
  const stop = new AbortController();
  const { signal } = stop;
  let follows = false;
  history.pushState({ [mark]: true }, '');
  addEventListener('popstate', () => dialog.close(), { signal });
  const click = (event: MouseEvent): void => {
    follows = leadsOn(event);
  };
  dialog.addEventListener('click', click, { signal, capture: true });
  const close = (): void => {
    stop.abort();
    if (!isOver()) return;
    // A step back would overtake the way to where the link leads.
    if (follows) history.replaceState(null, '');
    else history.back();
  };
  dialog.addEventListener('close', close, { signal });
}

/** Whether a click follows a link from here; with one of these keys the link opens beside. */
export function leadsOn({ target, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  const isBeside = ctrlKey || metaKey || shiftKey || altKey;
  return !isBeside && target instanceof Element && target.closest('a') !== null;
}

/** Leave the entry of a dialog that is not open any more: somebody came back to it from another page. */
export function leaveClosed(): void {
  if (isOver()) history.back();
}

function isOver(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && mark in state;
}
