import { kept } from '../reader/kept.ts';
import { asShown, codesName } from './codes-choice.ts';
import { words } from '../i18n/words.ts';

/**
 * What a page tells only when asked: what a term or a badge means, and where the statement behind a code stands.
 *
 * This is all of it that every page carries; the rest comes with the first asking.
 *
 * @param base Path below which the site is.
 */
export function explainOnDemand(base: string): void {
  const root = base.replace(/\/$/, '');
  let pointer = '';
  const ask = (event: Event): void => {
    if (event instanceof PointerEvent && event.pointerType) pointer = event.pointerType;
    if (event instanceof KeyboardEvent) pointer = '';
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (target instanceof HTMLInputElement && target.id === 'oh-show-basis' && event.type === 'change')
      import('./show-codes.ts')
        .then(({ showCodes }) => showCodes(target.checked, root))
        .catch(() => (target.checked = false));
    const badge = target.closest<HTMLElement>('.oh-suggested');
    if (badge) badge.title = words('suggested.hint');
    const link = target.closest<HTMLAnchorElement>('a.oh-term');
    if (link) askForTerm(link, event, { isTouch: pointer === 'touch', base: root });
  };
  for (const type of ['pointerover', 'focusin', 'click', 'change', 'keydown']) addEventListener(type, ask);
  if (kept.read(codesName, asShown).value) document.querySelector<HTMLElement>('#oh-show-basis')?.click();
}

/** A finger cannot hover: its first tap explains, the second follows the link. */
function askForTerm(
  link: HTMLAnchorElement,
  event: Event,
  { isTouch, base }: { isTouch: boolean; base: string },
): void {
  const isTapped = event.type === 'click' && isTouch && !link.hasAttribute('data-asked');
  // A pressed button selects text.
  const isPassed = event instanceof PointerEvent && event.type === 'pointerover' && event.buttons === 0;
  const isReached = !isTouch && (event.type === 'focusin' || isPassed);
  if (isTapped) {
    event.preventDefault();
    link.dataset['asked'] = '';
  } else if (!isReached) return;
  import('./term-note.ts')
    .then(({ noteTerm }) => noteTerm(link, { base, isTapped }))
    .catch(() => isTapped && location.assign(link.href));
}
