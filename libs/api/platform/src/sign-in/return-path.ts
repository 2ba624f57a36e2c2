const home = '/home';
const reserved = /^\/(sign-in|sign-out|graphql|loading|oidc|health)(\/|$)/i;
/** It travels in a cookie, and browsers keep none that is larger than 4 kB. */
const longest = 1_500;

/**
 * Where to go after signing in: a path of this service, or else the start page. The path is judged as a browser will
 * understand it, not as it was written: `/.//elsewhere` becomes `//elsewhere`, which is another site.
 */
export function returnPath(asked: unknown, publicUrl: URL): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || asked.length > longest) return home;
  const target = resolve(asked, publicUrl);
  if (target === null) return home;
  const path = `${target.pathname}${target.search}${target.hash}`;
  const landing = resolve(path, publicUrl);
  const isStable = landing !== null && landing.href === target.href && landing.origin === publicUrl.origin;
  if (!isStable || path.length > longest || reserved.test(decoded(target.pathname))) return home;
  return path;
}

/** The address that a browser on a page of the service would go to; null for one that it would not understand. */
function resolve(path: string, publicUrl: URL): URL | null {
  return URL.canParse(path, publicUrl.origin) ? new URL(path, publicUrl.origin) : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
