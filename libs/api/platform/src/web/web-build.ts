import type { FormEdition } from '@monitor/domain';
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readExplorerBuild } from './explorer-build.js';
import type { ExplorerBuild } from './explorer-build.js';
import { workerPath } from './worker-path.js';
import type { PageAnswer, PageQuestion } from './page-answer.js';

/** Which page is asked for, and what the server already knows the answer to. */
export interface PageRequest {
  /** Path and query of the page. */
  address: string;
  /** Answers to the page's questions; one that could not be had is left out, and the app asks it again itself. */
  answers: readonly PageAnswer[];
  /** Every edition of the form that the server knows: the build came with those of its day. */
  editions: readonly FormEdition[];
}

/** A page as HTML. */
export interface DrawnPage {
  status: number;
  html: string;
  /** Why only what is around the page could be drawn; left out where all went well. */
  failure?: unknown;
}

/** What the build of the browser app offers the server (`apps/web/src/server/pages.ts`). */
export interface WebPages {
  /** Addresses of the style sheets of every page. */
  stylesheets: readonly string[];
  /** What the page at an address asks the API first, whoever reads it. */
  questionsOf(address: string): readonly PageQuestion[];
  /** The HTML document for an address. */
  render(request: PageRequest): Promise<DrawnPage>;
}

/** The browser app as it was built. */
export interface WebBuild {
  /** Where the files lie that browsers fetch. */
  directory: string;
  /** Names of its hashed assets and their compressed forms. */
  assets: ReadonlySet<string>;
  /** Undefined when the app has not been built. */
  pages: WebPages | undefined;
  stylesheets: readonly string[];
  /** Whether the build has a worker, which opens it without a connection. */
  hasWorker: boolean;
  /** The explorer of the schema; null when it has not been built. */
  explorer: ExplorerBuild | null;
}

/** Injection token of the WebBuild. */
export const WEB_BUILD = Symbol('web build');

/** Reads the build once, at the start. A build that cannot be loaded stops the start; none at all does not. */
export async function readWebBuild(directory: string): Promise<WebBuild> {
  const program = join(directory, 'server/pages.mjs');
  const pages = (await isThere(program)) ? ((await import(pathToFileURL(program).href)) as WebPages) : undefined;
  const browserDirectory = join(directory, 'browser');
  const assets = new Set(await readdir(join(browserDirectory, 'assets')).catch(() => []));
  const explorer = await readExplorerBuild(join(directory, 'explorer'));
  const hasWorker = await isThere(join(browserDirectory, workerPath));
  return { directory: browserDirectory, assets, pages, stylesheets: pages?.stylesheets ?? [], hasWorker, explorer };
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
