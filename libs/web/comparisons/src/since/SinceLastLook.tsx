import { useCan } from '@monitor/web-graphql';
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/** What changed since the viewer last looked, on a home. It comes after the page itself; without a connection there is none. */
export function SinceLastLook() {
  const isWanted = useCan()('change:follow');
  const [Section, setSection] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    import('./SinceSection.js').then(
      ({ SinceSection }) => {
        if (!isGone) setSection(() => SinceSection);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return Section === null ? null : <Section />;
}
