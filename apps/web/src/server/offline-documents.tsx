import { Layout, PageTitle } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import type { Manifest } from './assets-of.js';
import { assetsOf } from './assets-of.js';
import { Document } from './Document.js';
import { documentText, drawShell, splitTitle } from './render-page.js';

/** Documents that a browser keeps beside the files of a build. They hold nothing of anybody. */
export interface OfflineDocuments {
  shell: string;
  needsConnection: string;
  notSignedOut: string;
}

function NeedsConnection() {
  return (
    <>
      <PageTitle title="You are not connected" />
      <p>
        This needs a connection to the service: signing in, files to download, and what the service draws itself.
        Nothing was changed, and what you typed into a return is kept in this browser.
      </p>
      <p>
        Load this page again once you are connected, or <a href="/home">open what is kept in this browser</a>.
      </p>
    </>
  );
}

function NotSignedOut() {
  return (
    <>
      <PageTitle title="You are not signed out at the service yet" />
      <p>
        The service cannot be reached, so it does not know that you want to leave. On a computer that others use, sign
        out again once you are connected.
      </p>
      <form method="post" action="/sign-out">
        <button className="nhsuk-button">Sign out again</button>
      </form>
    </>
  );
}

/** Needs no script: it stands where nothing else can be had. */
function drawStill(manifest: Manifest, page: ReactNode): string {
  const drawn = renderToString(
    <StaticRouter location="/">
      <Layout navigation={[]} account={null} isDemonstration={false}>
        {page}
      </Layout>
    </StaticRouter>,
  );
  const { title, markup } = splitTitle(drawn);
  return documentText(
    <Document title={title} markup={markup} assets={assetsOf(manifest, [])} standing={null} release={null} />,
  );
}

/** The documents of the build that a manifest describes. */
export function offlineDocuments(manifest: Manifest): OfflineDocuments {
  return {
    shell: drawShell(manifest),
    needsConnection: drawStill(manifest, <NeedsConnection />),
    notSignedOut: drawStill(manifest, <NotSignedOut />),
  };
}
