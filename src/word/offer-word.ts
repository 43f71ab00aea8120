import { words } from '../i18n/words.ts';

/**
 * Show the links that save a page as a Word document. What makes it is loaded when one is pressed.
 *
 * @param base Path below which the site is.
 */
export function offerWord(base: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-word]')) {
    const status = link.nextElementSibling;
    const working = words('docx.working');
    link.hidden = false;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      if (!status || status.textContent === working) return;
      status.textContent = working;
      import('./save-as-word.ts')
        .then(({ saveAsWord }) => saveAsWord(link.href, base))
        .catch(() => words('docx.failed'))
        .then((said) => (status.textContent = said));
    });
  }
}
