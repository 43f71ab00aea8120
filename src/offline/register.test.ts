import { afterEach, expect, test, vi } from 'vitest';
import { registerWorker } from './register.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('in development the worker of the handbook is sent away, those of what else lies on the host stay', async () => {
  const left: string[] = [];
  const registrations = ['/', '/handbook/', '/handbook/twin/', '/shop/'].map((path) => ({
    scope: `http://localhost:4321${path}`,
    unregister: () => Promise.resolve(left.push(path)),
  }));
  vi.stubGlobal('location', { href: 'http://localhost:4321/handbook/roles/' });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistrations: () => Promise.resolve(registrations) } });
  await registerWorker('/handbook/');
  expect(left).toEqual(['/handbook/']);
});
