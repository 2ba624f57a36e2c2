import type { RequestHandler } from 'express';
import { join } from 'node:path';
import type { WebBuild } from './web-build.js';
import { workerPath } from './worker-path.js';

/**
 * Stands where a worker stood that is not to run any more. Browsers ask for the worker with every page that they open, past
 * the one that they have, take this one up at once, and have none afterwards.
 */
const withdrawal = `self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(withdraw()));
async function withdraw() {
  for (const name of await caches.keys()) if (name === 'forms' || name.startsWith('files ')) await caches.delete(name);
  await self.registration.unregister();
}
`;

/**
 * Serves the worker of the build, or, where the build has none or it is withdrawn, what takes it out of browsers. It is kept
 * by no cache: several servers may be of different builds, and each browser takes up what it is answered.
 */
export function serveWorker({ directory, hasWorker }: WebBuild, isOffered: boolean): RequestHandler {
  return (request, response, next) => {
    if (request.path !== workerPath || !/^(GET|HEAD)$/.test(request.method)) return next();
    response.setHeader('Service-Worker-Allowed', '/');
    if (isOffered && hasWorker) return response.sendFile(join(directory, workerPath), { cacheControl: false });
    response.type('js').send(withdrawal);
  };
}
