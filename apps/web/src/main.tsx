import { createClient, pageAnswers } from '@monitor/web-graphql';
import { pageHandle } from '@monitor/web-ui';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter } from 'react-router';
import { App } from './app/App.js';
import { routes } from './app/routes.js';
import { keepViewer, viewerAnswer } from './app/viewer-answer.js';
import { whenPageIsFetched } from './app/when-page-is-fetched.js';
import './styles/main.scss';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
const answers = pageAnswers(document);
const client = createClient(undefined, answers);
keepViewer(client, viewerAnswer(answers));
const router = createBrowserRouter(routes);
const app = (
  <StrictMode>
    <App client={client} router={router} />
  </StrictMode>
);

if (root.hasChildNodes()) {
  const standsWhole = router.state.matches.some(({ route }) => pageHandle(route.handle).isOpenToAll);
  if (standsWhole) await whenPageIsFetched(router);
  hydrateRoot(root, app);
} else {
  createRoot(root).render(app);
}
