import { createClient, pageAnswers } from '@monitor/web-graphql';
import { pageHandles } from '@monitor/web-ui';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app/App.js';
import { routes } from './app/routes.js';
import { keepViewer, viewerAnswer } from './app/viewer-answer.js';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
const answers = pageAnswers(document);
const client = createClient(undefined, answers);
keepViewer(client, viewerAnswer(answers));
const app = (
  <StrictMode>
    <BrowserRouter>
      <App client={client} />
    </BrowserRouter>
  </StrictMode>
);

const handles = pageHandles(routes, location.pathname);
const fetching = Promise.allSettled(handles.map(({ fetchPage }) => fetchPage?.()));
if (!root.hasChildNodes()) {
  createRoot(root).render(app);
} else {
  // A page that stands whole is taken over whole.
  if (handles.some(({ isOpenToAll }) => isOpenToAll)) await fetching;
  hydrateRoot(root, app);
}
