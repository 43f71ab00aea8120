import { describe, expect, test } from 'vitest';
import { aShelf, noShelf } from '../fixtures/a-shelf.ts';
import { keptIn } from './kept-in.ts';

const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

describe('keptIn', () => {
  test('gives back on the next visit what was written', () => {
    const shelf = aShelf();
    expect(keptIn(() => shelf, '/').write('role', 'buyer', asText)).toBe(true);
    expect(keptIn(() => shelf, '/').read('role', asText)).toEqual({ value: 'buyer', isDamaged: false });
  });

  test('keeps two handbooks of one host apart', () => {
    const shelf = aShelf();
    keptIn(() => shelf, '/a').write('role', 'buyer', asText);
    expect(keptIn(() => shelf, '/b').read('role', asText).value).toBeUndefined();
  });

  test('remembers until the page is left where storage is blocked, and says so', () => {
    const kept = keptIn(noShelf, '/');
    expect(kept.read('role', asText)).toEqual({ value: undefined, isDamaged: false });
    expect(kept.write('role', 'buyer', asText)).toBe(false);
    expect(kept.read('role', asText).value).toBe('buyer');
    kept.remove('role');
    expect(kept.read('role', asText).value).toBeUndefined();
  });

  test('shows the newer value where storage is full, not the one that fitted', () => {
    const shelf = aShelf({ 'handbook:/:role': '"old"' });
    shelf.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const kept = keptIn(() => shelf, '/');
    expect(kept.write('role', 'new', asText)).toBe(false);
    expect(kept.read('role', asText).value).toBe('new');
    kept.remove('role');
    expect(kept.read('role', asText).value).toBeUndefined();
  });

  test('lists what is stored under a beginning, of its own handbook only, and nothing where storage is blocked', () => {
    const shelf = aShelf({
      'handbook:/:plan:buyer': '1',
      'handbook:/:role': '1',
      'handbook:/b/:plan:clerk': '1',
    });
    expect(keptIn(() => shelf, '/').names('plan:')).toEqual(['plan:buyer']);
    expect(keptIn(noShelf, '/').names('plan:')).toEqual([]);
  });

  test.each(['{', '7', 'null', ''])('tells that %j is damaged', (raw) => {
    const kept = keptIn(() => aShelf({ 'handbook:/:role': raw }), '/');
    expect(kept.read('role', asText)).toEqual({ value: undefined, isDamaged: true });
  });

  test.each(['{half', '{"of":"another version"}'])(
    'leaves %s where there is no room to put it aside',
    (raw) => {
      const shelf = aShelf({ 'handbook:/:role': raw });
      const write = shelf.setItem;
      shelf.setItem = (key, value) => {
        if (key.endsWith(':damaged')) throw new DOMException('full', 'QuotaExceededError');
        write(key, value);
      };
      const kept = keptIn(() => shelf, '/');
      for (const role of ['buyer', 'clerk']) {
        expect(kept.write('role', role, asText)).toBe(false);
        expect(kept.read('role', asText)).toEqual({ value: role, isDamaged: false });
        expect(shelf.content.get('handbook:/:role')).toBe(raw);
      }
    },
  );

  test('keeps again what is written once there is room', () => {
    const shelf = aShelf({ 'handbook:/:role': '{half' });
    const write = shelf.setItem;
    shelf.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const kept = keptIn(() => shelf, '/');
    kept.write('role', 'buyer', asText);
    shelf.setItem = write;
    expect(kept.write('role', 'clerk', asText)).toBe(true);
    expect(shelf.content.get('handbook:/:role:damaged')).toBe('{half');
    expect(keptIn(() => shelf, '/').read('role', asText).value).toBe('clerk');
  });

  test.each(['{half', '{"of":"another version"}'])('puts %s aside before it writes over it', (raw) => {
    const shelf = aShelf({ 'handbook:/:role': raw });
    keptIn(() => shelf, '/').write('role', 'buyer', asText);
    expect(shelf.content.get('handbook:/:role:damaged')).toBe(raw);
    expect(shelf.content.get('handbook:/:role')).toBe('"buyer"');
  });
});
