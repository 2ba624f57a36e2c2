import { createClient, pageCache } from '@monitor/web-graphql';
import { pageHandles } from '@monitor/web-ui';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App.js';
import { routes } from './app/routes.js';
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

// Nothing waits at the top of this file: the code of pages stands on it, and would wait for it in turn.
if (standing === undefined) createRoot(root).render(app);
else if (standing === 'FRAME') hydrateRoot(root, app);
// A page that stands whole is taken over whole.
else void fetching.then(() => hydrateRoot(root, app));
