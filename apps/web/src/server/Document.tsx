import { pageAnswersId } from '@monitor/web-graphql';
import type { PageAnswer } from '@monitor/web-graphql';
import type { PageAssets } from './assets-of.js';
import { jsonForHtml } from './json-for-html.js';

interface DocumentProps {
  /** As HTML, its special characters written as entities. */
  title: string;
  /** The page as it was drawn. */
  markup: string;
  assets: PageAssets;
  /** Whether the app takes the page over. */
  needsScripts: boolean;
  /** What the app then need not ask for. */
  answers: readonly PageAnswer[];
}

/** The whole HTML document around a page. */
export function Document({ title, markup, assets, needsScripts, answers }: DocumentProps) {
  return (
    <html lang="en-GB" className="nhsuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#005eb8" />
        <meta
          name="description"
          content="Quarterly returns on inclusive digital healthcare, and how consistency and equity change over time."
        />
        <title dangerouslySetInnerHTML={{ __html: title }} />
        {assets.stylesheets.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {needsScripts && <script type="module" src={assets.boot} />}
      </head>
      <body className="nhsuk-template__body nhsuk-frontend-supported js-enabled">
        <div id="root" dangerouslySetInnerHTML={{ __html: markup }} />
        {needsScripts && <Told id="scripts" value={assets.scripts} />}
        {needsScripts && <Told id={pageAnswersId} value={answers} />}
      </body>
    </html>
  );
}

/** Something that the scripts of the page read. Browsers do not run it. */
function Told({ id, value }: { id: string; value: unknown }) {
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: jsonForHtml(value) }} />;
}
