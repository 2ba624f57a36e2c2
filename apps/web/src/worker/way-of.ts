/**
 * How a request is answered.
 * - FILE: a file of a build, which is never another under its name: from this browser first.
 * - PAGE: a page of the app: from the service, and where it cannot be reached, the empty shell.
 * - FORM: what an edition of the form asks, which is public: from the service, and else as it was fetched last.
 * - STEP: anything else that takes the browser to a new document: from the service, and else words that say why not.
 * - OTHER: as if there were no worker.
 */
export type Way = 'FILE' | 'PAGE' | 'FORM' | 'STEP' | 'OTHER';

/** As much of a request as the way depends on. */
export interface Asked {
  method: string;
  /** `navigate` where the answer becomes a document. */
  mode: string;
  url: string;
}

/** Places that the server answers itself; no page of the app stands there. */
const ofServer =
  /^\/+(graphql|oidc|health|sign-in|sign-out|assets|releases|loading|workbook|guide|explorer|schema-changes)(\/|$)/i;

/** A name with an ending in small letters; codes of questions hold dots too, and are in capitals. */
const file = /\.[a-z][a-z0-9]{1,9}$/;

const form = /^\/forms(\/\d+)?\.json$/;

function navigates(method: string, path: string): Way {
  return method === 'GET' && !ofServer.test(path) && !file.test(path) ? 'PAGE' : 'STEP';
}

/** How a request of a page at `origin` is answered. */
export function wayOf({ method, mode, url }: Asked, origin: string): Way {
  const { origin: asked, pathname } = new URL(url);
  if (asked !== origin) return 'OTHER';
  if (mode === 'navigate') return navigates(method, pathname);
  if (method !== 'GET') return 'OTHER';
  if (pathname.startsWith('/assets/') || pathname === '/favicon.svg') return 'FILE';
  return form.test(pathname) ? 'FORM' : 'OTHER';
}
