import { elsewhereInReturn } from '@monitor/domain';
import { useShelf } from '@monitor/web-graphql';
import { useEffect, useState } from 'react';
import type { ReturnPlace } from '../return/paths.js';
import { ReturnTime } from './return-time.js';

interface Measured {
  place: ReturnPlace;
  /** The section that is shown; null for pages of none. */
  section: string | null;
  /** Whether the organisation has something to do with its return: a receipt that is read costs it nothing. */
  isMeasured: boolean;
}

/** Measures how long the viewer works on their organisation's return. Says nothing to anybody by itself. */
export function useReturnTime({ place, section, isMeasured }: Measured): ReturnTime {
  const shown = section ?? elsewhereInReturn;
  const [time] = useState(() => new ReturnTime(place, shown));
  const { open } = useShelf();
  useEffect(() => (isMeasured ? time.measure() : undefined), [time, isMeasured]);
  useEffect(() => {
    if (isMeasured && open !== null) time.attach(open).catch(() => undefined);
  }, [time, open, isMeasured]);
  useEffect(() => time.enter(shown), [time, shown]);
  return time;
}
