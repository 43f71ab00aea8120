import type { NewcomerRecord } from './record.ts';
import { exportText, parseImport, type Refusal } from './transfer.ts';

interface Exchange {
  record: () => NewcomerRecord;
  onImport: (record: NewcomerRecord) => void;
  onRefusal: (refusal: Refusal) => void;
}

/** Bytes; a larger file is refused before it is read. */
const largestFile = 4_000_000;

/** Save a record as a file, and take one over from a file; nothing goes anywhere else. */
export function fileTools(host: HTMLElement, { record, onImport, onRefusal }: Exchange) {
  const picker = host.querySelector<HTMLInputElement>('input[type="file"]');
  picker?.addEventListener('change', () => {
    const [file] = picker.files ?? [];
    picker.value = '';
    if (!file) return;
    if (file.size > largestFile) onRefusal('too-large');
    else void file.text().then(takeOver, () => onRefusal('damaged'));
  });

  function takeOver(text: string): void {
    const found = parseImport(text, host.dataset['role'] ?? '');
    if ('refused' in found) onRefusal(found.refused);
    else onImport(found.record);
  }

  return {
    import: () => picker?.click(),
    export: () => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([exportText(record())], { type: 'application/json' }));
      link.download = `${host.dataset['file'] ?? ''}.json`;
      link.click();
      setTimeout(() => {
        URL.revokeObjectURL(link.href);
      }, 10_000);
    },
  };
}
