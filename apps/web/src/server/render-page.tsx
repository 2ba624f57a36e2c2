import { createClient } from '@monitor/web-graphql';
import type { PageAnswer, ViewerQuery } from '@monitor/web-graphql';
import { pageHandles, serviceName } from '@monitor/web-ui';
import { ApolloLink } from '@apollo/client';
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from '../app/App.js';
import { routes } from '../app/routes.js';
import { keepViewer, viewerAnswer } from '../app/viewer-answer.js';
import { assetsOf } from './assets-of.js';
import type { Manifest } from './assets-of.js';
import { Document } from './Document.js';

/** Which page is asked for, and what the server already knows the answer to. */
export interface PageRequest {
  /** Path and query of the page. */
  address: string;
  /** Answers to the page's questions; one that could not be had is left out, and the app asks it again itself. */
  answers: readonly PageAnswer[];
}

/** A page as HTML. */
export interface RenderedPage {
  status: number;
  html: string;
}

/**
 * The HTML document for an address: the whole page where anyone may read it or nobody is signed in, else what is around
 * the page, which the app then fills. A document for somebody who is not signed in carries no script.
 */
export async function renderPage(manifest: Manifest, { address, answers }: PageRequest): Promise<RenderedPage> {
  const { pathname, search } = new URL(`http://monitor.invalid${address}`);
  const handles = pageHandles(routes, pathname);
  const viewer = viewerAnswer(answers);
  const isSignedOut = viewer !== undefined && viewer.viewer === null;
  const sources = isSignedOut ? [] : handles.flatMap(({ source }) => source ?? []);
  if (handles.some(({ isOpenToAll }) => isOpenToAll)) await Promise.all(handles.map(({ fetchPage }) => fetchPage?.()));
  const { title, markup } = splitTitle(renderToString(tree({ pathname, search }, viewer)));
  const document = (
    <Document
      title={title}
      markup={markup}
      assets={assetsOf(manifest, sources)}
      needsScripts={!isSignedOut}
      answers={answers}
    />
  );
  const status = handles.reduce((before, handle) => handle.status ?? before, 200);
  return { status, html: `<!doctype html>${renderToStaticMarkup(document)}` };
}

/** The same tree as in the browser, which takes it over. */
function tree(location: { pathname: string; search: string }, viewer: ViewerQuery | undefined) {
  const client = createClient(ApolloLink.empty());
  keepViewer(client, viewer);
  return (
    <StrictMode>
      <StaticRouter location={location}>
        <App client={client} />
      </StaticRouter>
    </StrictMode>
  );
}

/** React writes a page's title first, wherever it stands in the page. */
function splitTitle(drawn: string): { title: string; markup: string } {
  const [opening, closing] = ['<title>', '</title>'];
  const end = drawn.indexOf(closing);
  if (!drawn.startsWith(opening) || end === -1) return { title: serviceName, markup: drawn };
  return { title: drawn.slice(opening.length, end), markup: drawn.slice(end + closing.length) };
}
