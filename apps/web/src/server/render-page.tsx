import { createClient } from '@monitor/web-graphql';
import type { PageAnswer, ViewerQuery } from '@monitor/web-graphql';
import { pageHandle, serviceName } from '@monitor/web-ui';
import { ApolloLink } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { StrictMode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, matchRoutes, StaticRouterProvider } from 'react-router';
import type { StaticHandlerContext } from 'react-router';
import { routes } from '../app/routes.js';
import { keepViewer, viewerAnswer } from '../app/viewer-answer.js';
import { assetsOf } from './assets-of.js';
import type { Manifest } from './assets-of.js';
import { Document } from './Document.js';
import { standingRoutes } from './standing-routes.js';

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

const handler = createStaticHandler(standingRoutes(routes));

/**
 * The HTML document for an address: the whole page where anyone may read it or nobody is signed in, else what is around
 * the page, which the app then fills. A document for somebody who is not signed in carries no script.
 */
export async function renderPage(manifest: Manifest, { address, answers }: PageRequest): Promise<RenderedPage> {
  const url = new URL(`http://monitor.invalid${address}`);
  const handles = (matchRoutes(routes, url) ?? []).map(({ route }) => pageHandle(route.handle));
  const viewer = viewerAnswer(answers);
  const isSignedOut = viewer !== undefined && viewer.viewer === null;
  const sources = isSignedOut ? [] : handles.flatMap(({ source }) => source ?? []);
  const { title, markup } = await draw(url, viewer);
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

async function draw(url: URL, viewer: ViewerQuery | undefined): Promise<{ title: string; markup: string }> {
  const context = await handler.query(new Request(url));
  // Only loaders and actions answer with a response, and no route has one.
  if (context instanceof Response) throw new Error(`${url.pathname} led to ${context.status} instead of a page.`);
  return splitTitle(renderToString(tree(context, viewer)));
}

/** The same tree as in the browser, which takes it over. */
function tree(context: StaticHandlerContext, viewer: ViewerQuery | undefined) {
  const client = createClient(ApolloLink.empty());
  keepViewer(client, viewer);
  return (
    <StrictMode>
      <ApolloProvider client={client}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </ApolloProvider>
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
