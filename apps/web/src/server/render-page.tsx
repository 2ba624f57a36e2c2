import type { FormEdition } from '@monitor/domain';
import { ApolloLink } from '@apollo/client';
import type { ApolloClient } from '@apollo/client';
import { createClient, ViewerDocument } from '@monitor/web-graphql';
import type { PageCache } from '@monitor/web-graphql';
import { pageHandles, serviceName } from '@monitor/web-ui';
import { StrictMode } from 'react';
import type { ReactElement } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { App } from '../app/App.js';
import { routes } from '../app/routes.js';
import { learnEditions } from './published-editions.js';
import { fetchPages, standingOf } from '../app/standing.js';
import type { Standing } from '../app/standing.js';
import { assetsOf } from './assets-of.js';
import type { Manifest } from './assets-of.js';
import { Document } from './Document.js';
import { releaseOf } from './release-of.js';
import { documentOf } from './questions-of.js';
import type { PageAnswer } from './questions-of.js';

/** Which page is asked for, and what the server already knows the answer to. */
export interface PageRequest {
  /** Path and query of the page. */
  address: string;
  /** Answers to the page's questions; one that could not be had is left out, and the app asks it again itself. */
  answers: readonly PageAnswer[];
  /** Every edition of the form that the server knows; left out = those that this build came with. */
  editions?: readonly FormEdition[];
}

/** A page as HTML. */
export interface RenderedPage {
  status: number;
  html: string;
  /** Why the page could not be drawn, so that only what is around it stands; left out where all went well. */
  failure?: unknown;
}

interface Drawn {
  title: string;
  markup: string;
  standing: Standing;
  failure?: unknown;
}

/**
 * The HTML document for an address: the whole page where anyone may read it, nobody is signed in, or it is marked to be
 * drawn ahead; else what is around the page, which the app then fills. A document for somebody who is not signed in
 * carries no script.
 */
export async function renderPage(
  manifest: Manifest,
  { address, answers, editions = [] }: PageRequest,
): Promise<RenderedPage> {
  const published = learnEditions(editions);
  const location = new URL(`http://monitor.invalid${address}`);
  const handles = pageHandles(routes, location.pathname);
  const client = clientWith(answers);
  const isSignedOut = client.readQuery({ query: ViewerDocument })?.viewer === null;
  const standing = standingOf(handles);
  if (standing === 'WHOLE') await fetchPages(handles);
  const { failure, ...drawn } = draw({ location, client, standing });
  const sources = isSignedOut ? [] : handles.flatMap(({ source }) => source ?? []);
  const cache = isSignedOut ? null : (client.extract() as PageCache);
  const release = isSignedOut ? null : releaseOf(manifest).name;
  const parts = { ...drawn, assets: assetsOf(manifest, sources), release, editions: published, cache };
  const status = handles.reduce((before, handle) => handle.status ?? before, 200);
  return {
    status,
    html: documentText(<Document {...parts} />),
    ...(failure !== undefined && { failure }),
  };
}

/** An element as the text of a whole document. */
export function documentText(document: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(document)}`;
}

/** What is around every page while it is not known who is looking, for the app to draw its page in. */
export function drawShell(manifest: Manifest): string {
  const { title, markup } = draw({
    location: new URL('http://monitor.invalid/'),
    client: clientWith([]),
    standing: 'FRAME',
  });
  const release = releaseOf(manifest).name;
  return documentText(
    <Document title={title} markup={markup} assets={assetsOf(manifest, [])} standing={null} release={release} />,
  );
}

/** A client that knows these answers and asks nobody for others. */
function clientWith(answers: readonly PageAnswer[]): ApolloClient {
  const client = createClient(ApolloLink.empty(), {});
  for (const { operationName, variables, data } of answers) {
    client.writeQuery({ query: documentOf(operationName), variables, data });
  }
  return client;
}

interface Drawing {
  location: URL;
  client: ApolloClient;
  standing: Standing;
}

/** A page that breaks while it is drawn here may not break in the browser: what is around it stands in any case. */
function draw(drawing: Drawing): Drawn {
  try {
    return { ...splitTitle(renderToString(tree(drawing))), standing: drawing.standing };
  } catch (failure) {
    if (drawing.standing === 'FRAME') throw failure;
    return { ...draw({ ...drawing, standing: 'FRAME' }), failure };
  }
}

/** The same tree as in the browser, which takes it over. */
function tree({ location: { pathname, search }, client, standing }: Drawing) {
  return (
    <StrictMode>
      <StaticRouter location={{ pathname, search }}>
        <App client={client} standing={standing} />
      </StaticRouter>
    </StrictMode>
  );
}

/** React writes a page's title first, wherever it stands in the page. */
export function splitTitle(drawn: string): { title: string; markup: string } {
  const [opening, closing] = ['<title>', '</title>'];
  const end = drawn.indexOf(closing);
  if (!drawn.startsWith(opening) || end === -1) return { title: serviceName, markup: drawn };
  return { title: drawn.slice(opening.length, end), markup: drawn.slice(end + closing.length) };
}
