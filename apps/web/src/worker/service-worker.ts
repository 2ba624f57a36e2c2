import { answerFile, answerForm, answerPage, answerStep } from './answers.js';
import type { AnswerParts } from './answers.js';
import { KeptFiles } from './kept-files.js';
import type { Release, ToldToPages, ToldToWorker } from './release.js';
import { wayOf } from './way-of.js';

/** Written in by the build. */
declare const RELEASE: Release;
declare const self: ServiceWorkerGlobalScope;

const release = RELEASE;
const files = new KeptFiles(release, caches, (address) => fetch(address));

async function tellPages(): Promise<void> {
  const told: ToldToPages = { kind: 'RELEASE', name: release.name };
  for (const page of await self.clients.matchAll({ type: 'window', includeUncontrolled: true })) page.postMessage(told);
}

async function takeUp(): Promise<void> {
  // Files of other builds are found as well, so that no page notices that it has another worker.
  await self.clients.claim();
  await self.registration.navigationPreload?.enable().catch(() => undefined);
  await files.dropOld().catch(() => undefined);
  await tellPages();
}

async function askAhead(event: FetchEvent): Promise<Response> {
  const ahead = (await event.preloadResponse) as Response | undefined;
  return ahead ?? fetch(event.request);
}

self.addEventListener('install', (event) => {
  void self.skipWaiting();
  event.waitUntil(files.takeFirst());
});

self.addEventListener('activate', (event) => event.waitUntil(takeUp()));

self.addEventListener('message', (event) => {
  const told = event.data as ToldToWorker;
  if (told.kind === 'FETCH_REST') event.waitUntil(files.takeRest().catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const parts: AnswerParts = { release, files, ask: fetch.bind(self), goOn: (work) => event.waitUntil(work) };
  switch (wayOf(request, self.location.origin)) {
    case 'FILE':
      return event.respondWith(answerFile(parts, request));
    case 'PAGE':
      return event.respondWith(answerPage(parts, askAhead(event)));
    case 'FORM':
      return event.respondWith(answerForm(parts, request));
    case 'STEP':
      // What the browser has asked ahead of time is that same step: it must not be taken twice.
      return event.respondWith(answerStep({ ...parts, ask: () => askAhead(event) }, request));
    case 'OTHER':
      return;
  }
});
