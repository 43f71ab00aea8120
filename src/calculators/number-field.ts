import { parseNumber, type NumberRead } from './parse-number.ts';
import { refusalWords, say, type CalculatorWords } from './calculator-words.ts';

/**
 * Read a field and tell beside it why its number is refused.
 *
 * An empty field is not told off: nobody fills in all fields at once.
 *
 * @param most How much there can be, where what the field is for says it and the field does not.
 */
export function readField(field: HTMLInputElement, words: CalculatorWords): NumberRead {
  const { unit = '', atLeast, atMost } = field.dataset;
  const read = parseNumber(field.value, {
    unit,
    atLeast: Number(atLeast ?? 0),
    atMost: atMost === undefined ? undefined : Number(atMost),
  });
  const refused = 'refused' in read && read.refused !== 'empty' ? read.refused : undefined;
  const note = field.getAttribute('aria-describedby');
  const told = note === null ? null : field.ownerDocument.getElementById(note);
  if (told)
    told.textContent = refused
      ? say(words, refusalWords[refused], {
          typed: field.value.trim(),
          most: `${atMost ?? ''} ${unit}`.trim(),
        })
      : '';
  if (refused) field.setAttribute('aria-invalid', 'true');
  else field.removeAttribute('aria-invalid');
  return read;
}
