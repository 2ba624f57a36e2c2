/** The pages of comparison that a view can be saved of, by their paths, and the title of each. `:number` stands for a number. */
export const viewPages = {
  '/answers': 'Who is missing, and what organisations answer',
  '/consistency': 'Where practice is uneven',
  '/consistency/organisations': 'What each organisation says',
  '/equity': 'Who is left behind',
  '/evaluation': 'Does it change outcomes?',
  '/evaluation/:number': 'A question of evaluation',
  '/gaps': 'Every gap',
  '/latest': 'Latest published findings',
  '/need': 'Need beside practice',
  '/pace': 'From plan to practice',
  '/together': 'Practice beside outcome',
} as const;
export type ViewPath = keyof typeof viewPages;

/** Longer than any choice of these pages makes an address. */
export const longestViewAddress = 1_000;

const parameterName = /^[a-z][A-Za-z]{0,39}$/;
/** Codes, quarters, numbers, and places in a list: what these pages keep in their addresses. */
const parameterValue = /^[\w.:*-]{0,300}$/;

/** The address of one question of evaluation. */
const evaluationPath = /^\/evaluation\/[1-9]\d{0,8}$/;

/** A page, and what is chosen on it. */
export interface ViewPlace {
  path: ViewPath;
  /** The path of the address: that of the page, with a number where the page has one. */
  pathname: string;
  /** The choices by their names, as the address holds them. */
  parameters: URLSearchParams;
}

function isViewPath(pathname: string): pathname is Exclude<ViewPath, '/evaluation/:number'> {
  return Object.hasOwn(viewPages, pathname) && pathname !== '/evaluation/:number';
}

function pageAt(pathname: string): ViewPath | null {
  if (evaluationPath.test(pathname)) return '/evaluation/:number';
  return isViewPath(pathname) ? pathname : null;
}

/**
 * The page and the choice that an address of this product's comparisons leads to; null for any other address: one that
 * leads elsewhere, that is not a page of comparison, or that holds what none of them puts there.
 */
export function viewPlace(address: string): ViewPlace | null {
  if (address.length > longestViewAddress) return null;
  const [pathname = '', search = '', ...more] = address.split('?');
  const path = pageAt(pathname);
  if (more.length > 0 || path === null) return null;
  const parameters = new URLSearchParams(search);
  const names = [...parameters.keys()];
  const isPlain = [...parameters].every(([name, value]) => parameterName.test(name) && parameterValue.test(value));
  return isPlain && new Set(names).size === names.length ? { path, pathname, parameters } : null;
}

/** The address as it is kept: the same page and choice, written in one way; null where it cannot be kept. */
export function readViewAddress(address: string): string | null {
  const place = viewPlace(address);
  if (place === null) return null;
  const search = place.parameters.toString();
  const written = search === '' ? place.pathname : `${place.pathname}?${search}`;
  // A colon takes three characters once it is written as addresses write it.
  return written.length > longestViewAddress ? null : written;
}
