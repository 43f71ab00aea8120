import { fetchMyPage } from './fetch-my-page.ts';

/**
 * Ask for the day of a role, so that the worker keeps it for when there is no network, and home with it.
 *
 * Where there is no worker nothing is asked for: nothing would keep it.
 */
export async function keepDay(role: string): Promise<void> {
  const worker = serviceWorkers();
  if (worker?.controller === null)
    await new Promise((resolve) => worker.addEventListener('controllerchange', resolve, { once: true }));
  if (worker) await fetchMyPage(import.meta.env.BASE_URL.replace(/\/$/, ''), role);
}

/** Those of this browser: there are none without https, and some forbid the question. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
  try {
    return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  } catch {
    return undefined;
  }
}
