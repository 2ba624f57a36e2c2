import { createDataSource } from '@monitor/api-platform';
import { setTimeout as sleep } from 'node:timers/promises';

const askEveryMs = 250;
const patienceMs = 3_000;

/** Waits until a database answers, or until it is given up. Returns whether it did at the first question. */
export async function untilDatabaseAnswers(url: string, givenUp: AbortSignal): Promise<boolean> {
  for (let isFirst = true; ; isFirst = false) {
    if (await answers(url)) return isFirst;
    if (givenUp.aborted) return false;
    await sleep(askEveryMs, undefined, { signal: givenUp }).catch(() => undefined);
  }
}

async function answers(url: string): Promise<boolean> {
  const connecting = connectOnce(url).then(
    () => true,
    () => false,
  );
  const over = new AbortController();
  const tired = sleep(patienceMs, false, { signal: over.signal }).catch(() => false);
  const isThere = await Promise.race([connecting, tired]);
  over.abort();
  return isThere;
}

async function connectOnce(url: string): Promise<void> {
  const dataSource = createDataSource({ url, entities: [], poolSize: 1 });
  await dataSource.initialize();
  await dataSource.destroy();
}
