import type { ToldToPages, ToldToWorker } from '../worker/release.js';
import { newerRelease } from './newer-release.js';

/** How often a tab that stays open looks for a newer build. */
const lookEveryMs = 60 * 60 * 1_000;

/** Browsers leave it out where the page did not come over a secure connection, whatever its type says. */
function workersOf({ serviceWorker }: Partial<Navigator>): ServiceWorkerContainer | undefined {
  return serviceWorker;
}

/** Whoever pays for what is fetched is spared what may never be needed. */
function isSaving(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** The builds whose files this browser had before now: none of them is newer than the one that was just opened. */
async function buildsBefore(): Promise<readonly string[]> {
  return (await caches.keys().catch(() => [])).map((name) => name.replace(/^files /, ''));
}

async function begin(workers: ServiceWorkerContainer, own: string): Promise<void> {
  const before = await buildsBefore();
  workers.addEventListener('message', ({ data }: MessageEvent<ToldToPages>) => {
    if (data.kind === 'RELEASE' && data.name !== own && !before.includes(data.name)) newerRelease.note();
  });
  const registration = await workers.register('/service-worker.js', { updateViaCache: 'none' });
  setInterval(() => void (document.hidden || registration.update().catch(() => undefined)), lookEveryMs);
  const told: ToldToWorker = { kind: 'FETCH_REST' };
  if (!isSaving()) (await workers.ready).active?.postMessage(told);
}

/**
 * Has a worker keep the files of the service, so that it opens without a connection, and notices when a newer build is in
 * place. To be called once the page stands. A browser that refuses goes on without.
 * @param own the build of this tab
 */
export async function keepWorker(own: string): Promise<void> {
  const workers = workersOf(navigator);
  if (workers !== undefined) await begin(workers, own).catch(() => undefined);
}
