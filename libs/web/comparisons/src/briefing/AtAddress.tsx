import { viewPlace } from '@monitor/domain';
import type { ReactNode } from 'react';
import { useContext, useMemo } from 'react';
// The whole state of a page is its address, and two pages of a pack have two: a router within a router is not allowed, and
// its context is how the router itself tells a part of a page where it is.
import { UNSAFE_LocationContext as LocationContext } from 'react-router';

/** What it shows is drawn as if it stood at an address of its own; its links lead on from there. */
export function AtAddress({ address, children }: { address: string; children: ReactNode }) {
  const outer = useContext(LocationContext);
  const inner = useMemo(() => {
    const place = viewPlace(address);
    const search = place === null ? '' : `?${place.parameters.toString()}`;
    const pathname = place?.pathname ?? '/';
    return { ...outer, location: { ...outer.location, pathname, search, hash: '', state: null, key: address } };
  }, [outer, address]);
  return <LocationContext value={inner}>{children}</LocationContext>;
}
