import { useCan } from '@monitor/web-graphql';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { isPractised } from '../return/example-place.js';
import { placeOf } from '../return/return-context.js';
import type { ShownReturn } from '../return/return-context.js';
import { subjectOf } from '../return/subject-of.js';
import { PartContext } from './part-context.js';
import type { TogetherPart } from './part-context.js';
import { nobodyYet } from './thread.js';
import { TogetherContext } from './together-context.js';

/** The part that shows comments, fetched once the page itself stands; without a connection there is none. */
function useLoadedPart(isWanted: boolean): TogetherPart | null {
  const [part, setPart] = useState<TogetherPart | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    import('./together-part.js').then(
      (loaded) => {
        if (!isGone) setPart(loaded);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return part;
}

/** What colleagues write about a return and where they are in it, for all its pages. Nothing of it holds a page up. */
export function CommentsProvider({ shown, children }: { shown: ShownReturn; children: ReactNode }) {
  const mayComment = useCan()('return:comment', subjectOf(shown.head));
  const isWanted = mayComment && !isPractised(placeOf(shown));
  const part = useLoadedPart(isWanted);
  const [together, setTogether] = useState(nobodyYet);
  const [section, enter] = useState<string | null>(null);
  const shared = useMemo(() => ({ part, isWanted, enter }), [part, isWanted]);
  return (
    <PartContext value={shared}>
      {part !== null && <part.KeepTogether shown={shown} section={section} onTold={setTogether} />}
      <TogetherContext value={together}>{children}</TogetherContext>
    </PartContext>
  );
}
