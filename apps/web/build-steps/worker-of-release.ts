import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Release } from '../src/worker/release.js';

/** What the server build says of the browser build beside it (`src/server/pages.ts`). */
interface BuiltPages {
  offline: {
    files: { name: string; first: string[]; rest: string[] };
    documents: () => { shell: string; needsConnection: string; notSignedOut: string };
  };
}

/** Written beside the other files of the build, under a name that no other content has. */
async function writeDocument(browser: string, name: string, text: string): Promise<string> {
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const address = `/assets/${name}-${hash}.html`;
  await mkdir(join(browser, 'assets'), { recursive: true });
  await writeFile(join(browser, address), text);
  return address;
}

/** Writes the documents that browsers keep, and says what else the worker of this build keeps. Both builds come first. */
export async function releaseOfBuild(dist: string): Promise<Release> {
  const pages = (await import(pathToFileURL(join(dist, 'server/pages.mjs')).href)) as BuiltPages;
  const { name, first, rest } = pages.offline.files;
  const browser = join(dist, 'browser');
  const documents = pages.offline.documents();
  const shell = await writeDocument(browser, 'shell', documents.shell);
  const needsConnection = await writeDocument(browser, 'needs-connection', documents.needsConnection);
  const notSignedOut = await writeDocument(browser, 'not-signed-out', documents.notSignedOut);
  // The shell comes last: where it is kept, all that it fetches is.
  const all = ['/favicon.svg', ...first, needsConnection, notSignedOut, shell];
  return { name, shell, needsConnection, notSignedOut, first: all, rest };
}
