import { createClient, keeping, pageCache } from '@monitor/web-graphql';
import { fetchDraftCheck, hasUnsavedAnswers } from '@monitor/web-returns';
import { pageHandles } from '@monitor/web-ui';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App.js';
import { routes } from './app/routes.js';
import { fetchNamedEditions } from './app/named-editions.js';
import { fetchPages } from './app/standing.js';
import type { Standing } from './app/standing.js';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
const standing = root.dataset['standing'] as Standing | undefined;
const fetching = fetchPages(pageHandles(routes, location.pathname));
const app = (
  <StrictMode>
    <BrowserRouter>
      <App client={createClient(undefined, pageCache(document))} standing={standing} />
    </BrowserRouter>
  </StrictMode>
);

// A browser that keeps nothing, or does not have the code to, opens nothing without a connection.
keeping.begin((personId) =>
  import('./offline/find-keeper.js').then(({ findKeeper }) => findKeeper(personId)).catch(() => null),
);

/** The page comes first: what is kept for another time is fetched when the browser has nothing else to do. */
function keepWorkerLater({ release }: DOMStringMap): void {
  if (release === undefined) return;
  const begin = () =>
    void import('./offline/keep-worker.js').then(
      ({ keepWorker }) => keepWorker(release),
      () => undefined,
    );
  const whenIdle = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(begin) : setTimeout(begin, 2_000));
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle, { once: true });
}

/** Draws the app in the place of what stands, or takes it over where it is what the app draws first. */
function begin(place: HTMLElement, hasEditions: boolean): void {
  // What waits in this tab is laid over what the server knows, and without an edition its page cannot be drawn: then the
  // page is not what the server drew.
  if (standing === undefined || !hasEditions || hasUnsavedAnswers()) createRoot(place).render(app);
  else hydrateRoot(place, app);
}

// Nothing waits at the top of this file: the code of pages stands on it, and would wait for it in turn.
const learning = fetchNamedEditions(document).then(
  () => true,
  () => false,
);
// What waits in this tab may be wrong in ways of which the service does not know.
const checking = hasUnsavedAnswers() ? fetchDraftCheck().catch(() => null) : null;
// Where an edition cannot be fetched, the app stands all the same, and the page that needs it says so.
void Promise.all([learning, standing === 'WHOLE' ? fetching : null, checking]).then(([hasEditions]) =>
  begin(root, hasEditions),
);
keepWorkerLater(root.dataset);
