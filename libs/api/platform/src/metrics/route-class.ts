/** The parts of the product that a request can be for. A path itself is no label: there are too many of them. */
export const routeClasses = [
  'graphql',
  'pages',
  'assets',
  'sign-in',
  'workbooks',
  'releases',
  'loading',
  'schema',
  'health',
] as const;

export type RouteClass = (typeof routeClasses)[number];

const prefixes: readonly (readonly [RegExp, RouteClass])[] = [
  [/^\/graphql(\/|$)/, 'graphql'],
  [/^\/assets(\/|$)/, 'assets'],
  [/^\/(sign-in|sign-out|oidc)(\/|$)/, 'sign-in'],
  [/^\/returns\/[^/]+\/[^/]+\/workbook\.xlsx$/, 'workbooks'],
  [/^\/releases(\/|$)/, 'releases'],
  [/^\/loading(\/|$)/, 'loading'],
  [/^\/(explorer|schema\.graphql|schema-changes)(\/|$)/, 'schema'],
  [/^\/health(\/|$)/, 'health'],
];

/** Which part of the product a path belongs to; whatever has no part of its own is a page. */
export function routeClassOf(path: string): RouteClass {
  return prefixes.find(([pattern]) => pattern.test(path))?.[1] ?? 'pages';
}
