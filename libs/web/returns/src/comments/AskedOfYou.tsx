import { useCan } from '@monitor/web-graphql';
import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';

/** The comments that wait for the viewer, on a home. They come after the page itself; without a connection there are none. */
export function AskedOfYou() {
  const isWanted = useCan()('return:comment');
  const [List, setList] = useState<ComponentType | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    import('./AskedList.js').then(
      ({ AskedList }) => {
        if (!isGone) setList(() => AskedList);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return List === null ? null : <List />;
}
