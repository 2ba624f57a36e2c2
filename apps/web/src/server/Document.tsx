import { pageCacheId } from '@monitor/web-graphql';
import type { NamedEdition, PageCache } from '@monitor/web-graphql';
import { publishedEditionsId } from '../app/named-editions.js';
import type { Standing } from '../app/standing.js';
import type { PageAssets } from './assets-of.js';
import { jsonForHtml } from './json-for-html.js';

interface DocumentProps {
  /** As HTML, its special characters written as entities. */
  title: string;
  /** The page as it was drawn. */
  markup: string;
  assets: PageAssets;
  /** What of the page the app takes over; null where it draws the page anew, or none comes. */
  standing: Standing | null;
  /** The name of the build that the scripts are of; null where no app takes the page over. */
  release: string | null;
  /** The editions of the form that the scripts of the page did not come with. */
  editions?: readonly NamedEdition[];
  /** What the app knows from the start; null where it knows nothing, or no app takes the page over. */
  cache?: PageCache | null;
}

/** The whole HTML document around a page. */
export function Document(props: DocumentProps) {
  const { title, markup, assets, standing, release, editions = [], cache = null } = props;
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
        {release !== null && <script type="module" src={assets.boot} />}
      </head>
      <body className="nhsuk-template__body nhsuk-frontend-supported js-enabled">
        <div
          id="root"
          data-standing={standing ?? undefined}
          data-release={release ?? undefined}
          dangerouslySetInnerHTML={{ __html: markup }}
        />
        {release !== null && <Told id="scripts" value={assets.scripts} />}
        {release !== null && editions.length > 0 && <Told id={publishedEditionsId} value={editions} />}
        {cache !== null && <Told id={pageCacheId} value={cache} />}
      </body>
    </html>
  );
}

/** Something that the scripts of the page read. Browsers do not run it. */
function Told({ id, value }: { id: string; value: unknown }) {
  return <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: jsonForHtml(value) }} />;
}
