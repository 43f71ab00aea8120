import { element } from './element.ts';

/** A box to tick; the browser fills it in from nowhere. */
export function tickBox(label: string, onTick: (done: boolean) => void): HTMLInputElement {
  const box = element('input');
  box.type = 'checkbox';
  box.autocomplete = 'off';
  box.setAttribute('aria-label', label);
  box.addEventListener('change', () => onTick(box.checked));
  return box;
}
