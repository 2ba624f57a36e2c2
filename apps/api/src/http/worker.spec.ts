import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

let server: TestApi;
let without: TestApi;

beforeAll(async () => {
  server = await startTestApi();
  without = await startTestApi({ OFFLINE_PAGES: '0' });
});
afterAll(() => Promise.all([server.stop(), without.stop()]));

const workerOf = ({ baseUrl }: TestApi) => fetch(`${baseUrl}/service-worker.js`);

/** Runs a worker's script as a browser would, on caches of these names. */
async function runWorker(script: string, names: string[]) {
  const listeners: Record<string, (event: object) => void> = {};
  const steps: string[] = [];
  const work: Promise<unknown>[] = [];
  const self = {
    addEventListener: (name: string, listener: (event: object) => void) => void (listeners[name] = listener),
    skipWaiting: () => steps.push('TAKEN_UP_AT_ONCE'),
    registration: { unregister: () => Promise.resolve(steps.push('UNREGISTERED')) },
  };
  const caches = {
    keys: () => Promise.resolve([...names]),
    delete: (name: string) => Promise.resolve(names.splice(names.indexOf(name), 1).length > 0),
  };
  new Function('self', 'caches', script)(self, caches);
  const waitUntil = (step: Promise<unknown>) => void work.push(step);
  for (const name of ['install', 'activate']) listeners[name]?.({ waitUntil });
  await Promise.all(work);
  return { listeners: Object.keys(listeners), steps, names };
}

describe('the worker', () => {
  it('is that of the build, for the whole service, and kept by no cache on the way', async () => {
    const answer = await workerOf(server);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(answer.headers.get('service-worker-allowed')).toBe('/');
    expect(answer.headers.get('content-security-policy')).toMatch(/worker-src 'self';/);
    expect(await answer.text()).toBe('// the worker of this build');
  });

  it('takes itself and what it kept out of browsers where it is withdrawn, and answers nothing from then on', async () => {
    const script = await (await workerOf(without)).text();
    const names = ['files 0a1b', 'forms', 'files 2c3d', 'of another service'];
    expect(await runWorker(script, names)).toEqual({
      listeners: ['install', 'activate'],
      steps: ['TAKEN_UP_AT_ONCE', 'UNREGISTERED'],
      names: ['of another service'],
    });
  });
});
