import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

interface PartLaterProps {
  /** Fetches the part: the same function each time. */
  load: () => Promise<ComponentType>;
  /** False where the viewer has no use for it. */
  isWanted: boolean;
}

/** A part of a page that comes after the page itself; without a connection there is none. */
export function PartLater({ load, isWanted }: PartLaterProps) {
  const [Part, setPart] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    load().then(
      (loaded) => {
        if (!isGone) setPart(() => loaded);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [load, isWanted]);
  return Part === null ? null : <Part />;
}
