/**
 * Make the handbook readable without a network, from the first page on.
 *
 * In development a worker left over from a build is sent away; those of what else lies on the host stay.
 */
export async function registerWorker(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  if (!import.meta.env.PROD) {
    const own = new URL(base, location.href).href;
    const left = (await serviceWorker.getRegistrations()).filter(({ scope }) => scope === own);
    await Promise.all(left.map((registration) => registration.unregister()));
    return;
  }
  await serviceWorker.register(`${base.replace(/\/$/, '')}/sw.js`, { updateViaCache: 'none' });
}
