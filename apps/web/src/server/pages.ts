import { readFileSync } from 'node:fs';
import type { Manifest } from './assets-of.js';
import { assetsOf } from './assets-of.js';
import { offlineDocuments } from './offline-documents.js';
import { releaseOf } from './release-of.js';
export { questionsOf } from './questions-of.js';
import { renderPage } from './render-page.js';
import type { PageRequest, RenderedPage } from './render-page.js';

/** The entry of the server build: what the API serves pages with. It lies beside the browser build. */
const manifest = JSON.parse(
  readFileSync(new URL('../browser/.vite/manifest.json', import.meta.url), 'utf8'),
) as Manifest;

/** Style sheets of every page, also of those that the API draws itself. */
export const { stylesheets } = assetsOf(manifest, []);

/** What browsers keep of this build, and the documents that they keep beside it; its worker is built from them. */
export const offline = { files: releaseOf(manifest), documents: () => offlineDocuments(manifest) };

/** The HTML document for an address. */
export function render(request: PageRequest): Promise<RenderedPage> {
  return renderPage(manifest, request);
}
