/** Where Starlight keeps a reader's choice; nothing for the device's own. */
const storageKey = 'starlight-theme';
const themes = ['auto', 'light', 'dark'];
const light = matchMedia('(prefers-color-scheme:light)');

/** What is chosen on this page, also where the browser keeps nothing. */
let chosen = storedTheme();

light.addEventListener('change', () => show(chosen));
addEventListener('beforeprint', () => show('light'));
addEventListener('afterprint', () => show(chosen));

/**
 * The choice of theme in the header and in the menu: shows what is chosen, changes the page, remembers.
 *
 * Paper is white whatever was chosen: dark drawings and boxes would waste ink, light text would come out grey.
 */
export class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = chosen;
    select.addEventListener('change', () => {
      chosen = select.value;
      remember(chosen);
      show(chosen);
      for (const other of document.querySelectorAll<HTMLSelectElement>('oh-theme select'))
        other.value = chosen;
    });
  }
}

function show(theme: string): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = theme === 'auto' ? (light.matches ? 'light' : 'dark') : theme;
}

function storedTheme(): string {
  try {
    const stored = localStorage.getItem(storageKey) ?? '';
    return themes.includes(stored) ? stored : 'auto';
  } catch {
    return 'auto'; // a browser that keeps nothing
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(storageKey, theme === 'auto' ? '' : theme);
  } catch {
    // A browser that keeps nothing shows the theme until the page is left.
  }
}
