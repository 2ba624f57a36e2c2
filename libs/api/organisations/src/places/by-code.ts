import type { PresentPlace } from '@monitor/domain';

/** Places of the same organisation together, in the order given. */
export function byCode(places: readonly PresentPlace[]): Map<string, PresentPlace[]> {
  const found = new Map<string, PresentPlace[]>();
  for (const place of places) {
    const own = found.get(place.code);
    if (own === undefined) found.set(place.code, [place]);
    else own.push(place);
  }
  return found;
}
