/** The pages of comparison that a view can be saved of, by their paths, and the title of each. */
export const viewPages = {
  '/answers': 'Who is missing, and what organisations answer',
  '/consistency': 'Where practice is uneven',
  '/consistency/organisations': 'What each organisation says',
  '/equity': 'Who is left behind',
  '/gaps': 'Every gap',
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

/** A page, and what is chosen on it. */
export interface ViewPlace {
  path: ViewPath;
  /** The choices by their names, as the address holds them. */
  parameters: URLSearchParams;
}

function isViewPath(path: string): path is ViewPath {
  return Object.hasOwn(viewPages, path);
}

/**
 * The page and the choice that an address of this product's comparisons leads to; null for any other address: one that
 * leads elsewhere, that is not a page of comparison, or that holds what none of them puts there.
 */
export function viewPlace(address: string): ViewPlace | null {
  if (address.length > longestViewAddress) return null;
  const [path = '', search = '', ...more] = address.split('?');
  if (more.length > 0 || !isViewPath(path)) return null;
  const parameters = new URLSearchParams(search);
  const names = [...parameters.keys()];
  const isPlain = [...parameters].every(([name, value]) => parameterName.test(name) && parameterValue.test(value));
  return isPlain && new Set(names).size === names.length ? { path, parameters } : null;
}

/** The address as it is kept: the same page and choice, written in one way; null where it cannot be kept. */
export function readViewAddress(address: string): string | null {
  const place = viewPlace(address);
  if (place === null) return null;
  const search = place.parameters.toString();
  const written = search === '' ? place.path : `${place.path}?${search}`;
  // A colon takes three characters once it is written as addresses write it.
  return written.length > longestViewAddress ? null : written;
}
