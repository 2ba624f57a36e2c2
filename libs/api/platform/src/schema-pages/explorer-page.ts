import { html } from '../sign-in/people-page/html.js';
import type { ExplorerBuild } from '../web/explorer-build.js';

/**
 * What the page of the explorer may do, in place of what every page may. Its editor writes styles while it runs and
 * brings its letters in its style sheet; for both alone it is freer than other pages. It reaches nothing but this
 * service, and runs no text as a script.
 */
export const explorerPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "script-src-attr 'none'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The page of the explorer: a heading, a way back, and the place in which its program draws. */
export function explorerPage({ script, stylesheets }: ExplorerBuild): string {
  const links = stylesheets.map((address) => html`<link rel="stylesheet" href="${address}" />`);
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Explorer - Digital inclusion monitor</title>
        ${links}
        <script type="module" src="${script}"></script>
      </head>
      <body>
        <header class="explorer-heading">
          <h1>Explorer: ask in GraphQL</h1>
          <a href="/data">Pull the figures with a program</a>
          <a href="/guide">Guide</a>
          <a href="/schema.graphql">Schema</a>
          <a href="/schema-changes">What changed in the schema</a>
        </header>
        <main id="explorer">
          <noscript
            ><p>The explorer needs JavaScript. Every question can also be sent to /graphql: see the guide.</p></noscript
          >
        </main>
      </body>
    </html> `.text;
}
