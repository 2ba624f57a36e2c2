const reserved = /^\/(sign-in|sign-out|graphql|oidc|health)(\/|$)/;

/** Where to land after signing in: a path of this service, or the start page of whoever is signed in. */
export function returnPath(asked: unknown, publicUrl: URL): string {
  const home = '/home';
  if (typeof asked !== 'string' || !/^\/(?![/\\])/.test(asked) || !URL.canParse(asked, publicUrl.origin)) return home;
  const target = new URL(asked, publicUrl);
  if (target.origin !== publicUrl.origin || reserved.test(target.pathname)) return home;
  return `${target.pathname}${target.search}${target.hash}`;
}
