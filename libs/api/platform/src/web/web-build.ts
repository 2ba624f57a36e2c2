import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The browser app as it was built, and what the server must know of its one page. */
export interface WebBuild {
  directory: string;
  /** The page that every address of the app answers with; undefined when the app has not been built. */
  indexHtml: string | undefined;
  /** Content security policy sources of the page's own inline scripts. */
  inlineScripts: string[];
  stylesheets: string[];
}

/** Injection token of the WebBuild. */
export const WEB_BUILD = Symbol('web build');

function inlineScriptSources(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(
    ([, script = '']) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
  );
}

function stylesheetsOf(html: string): string[] {
  return [...html.matchAll(/<link(?=[^>]*\srel="stylesheet")[^>]*\shref="([^"]+)"/gi)].flatMap(
    ([, href]) => href ?? [],
  );
}

/** Reads the built page once, at the start. */
export async function readWebBuild(directory: string): Promise<WebBuild> {
  const html = await readFile(join(directory, 'index.html'), 'utf8').catch(() => undefined);
  if (html === undefined) return { directory, indexHtml: undefined, inlineScripts: [], stylesheets: [] };
  return { directory, indexHtml: html, inlineScripts: inlineScriptSources(html), stylesheets: stylesheetsOf(html) };
}
