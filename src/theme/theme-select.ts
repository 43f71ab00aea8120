/** Where Starlight keeps a reader's choice; nothing for the device's own. */
const storageKey = 'starlight-theme';
const light = matchMedia('(prefers-color-scheme:light)');

/**
 * The choice of theme in the header and in the menu: shows what is chosen, changes the page, remembers.
 *
 * Paper is white whatever was chosen: dark drawings and boxes would waste ink, light text would come out grey.
 */
export class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    select.value = chosenTheme();
    select.addEventListener('change', () => {
      remember(select.value);
      show(select.value);
      for (const other of document.querySelectorAll<HTMLSelectElement>('oh-theme select'))
        other.value = select.value;
    });
    light.addEventListener('change', () => {
      show(chosenTheme());
    });
    addEventListener('beforeprint', () => {
      show('light');
    });
    addEventListener('afterprint', () => {
      show(chosenTheme());
    });
  }
}

function show(theme: string): void {
  const { dataset } = document.documentElement;
  dataset['theme'] = theme === 'auto' ? (light.matches ? 'light' : 'dark') : theme;
}

function chosenTheme(): string {
  try {
    return localStorage.getItem(storageKey) || 'auto';
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
