/**
 * What a page tells only when asked: what a term or a badge means, and where the statement behind a code stands.
 *
 * This is all of it that every page carries; the rest comes with the first asking.
 *
 * @param base Path below which the site is.
 */
export function explainOnDemand(base: string): void {
  let pointer = '';
  const ask = (event: Event): void => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    if (event instanceof PointerEvent && event.pointerType) pointer = event.pointerType;
    if (target instanceof HTMLInputElement && target.id === 'oh-show-basis')
      void import('./show-codes.ts').then(({ showCodes }) => showCodes(target.checked, base));
    const badge = target.closest<HTMLElement>('.oh-suggested');
    if (badge)
      badge.title = document.querySelector<HTMLElement>('[data-suggested]')?.dataset['suggested'] ?? '';
    const link = target.closest<HTMLAnchorElement>('a.oh-term');
    if (!link) return;
    // A finger cannot hover: its first tap explains, the second follows the link.
    const tapped = event.type === 'click' && pointer === 'touch' && !link.hasAttribute('aria-describedby');
    if (tapped) event.preventDefault();
    else if (event.type === 'click' || pointer === 'touch') return;
    import('./term-note.ts')
      .then(({ noteTerm }) => noteTerm(link, base))
      .catch(() => tapped && location.assign(link.href));
  };
  for (const type of ['pointerover', 'focusin', 'click', 'change']) addEventListener(type, ask);
}
