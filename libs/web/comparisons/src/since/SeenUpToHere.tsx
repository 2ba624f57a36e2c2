import { formatMinute } from '@monitor/domain';
import { ChangesSinceLastLookDocument, MarkChangesSeenDocument, useSend } from '@monitor/web-graphql';
import { Failed } from '@monitor/web-ui';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { sinceInWords } from './changes.js';
import type { ChangesSince } from './changes.js';
import type { FindingNow } from './use-findings-since.js';

interface SeenUpToHereProps {
  changes: ChangesSince;
  /** The findings that stand beside the list; null while they are not known. */
  now: FindingNow[] | null;
  /** What changed, between the sentence that says since when and the way to mark it as seen. */
  children: ReactNode;
}

/** Marks a list as seen, up to the moment at which it was made, with the findings that stand beside it. */
function useMarkSeen({ changes, now }: Pick<SeenUpToHereProps, 'changes' | 'now'>) {
  const { send, failure, isUnderWay } = useSend();
  const mark = async (): Promise<string | null> => {
    const findings = now?.map(({ address, sentence }) => ({ address, sentence })) ?? null;
    const answer = await send(
      MarkChangesSeenDocument,
      { input: { madeAt: changes.madeAt, findings } },
      { refetch: [ChangesSinceLastLookDocument] },
    );
    return answer?.markChangesSeen.seenUntil ?? null;
  };
  return { mark, failure, isUnderWay };
}

/** What was marked as seen, and, once the list is fetched anew, whether anything came in since. */
function doneInWords(seenUntil: string, { since, groups }: ChangesSince): string {
  const done = `Marked as seen up to ${formatMinute(new Date(seenUntil))}.`;
  if (since !== seenUntil) return done;
  return groups.length === 0 ? `${done} Nothing has changed since then.` : `${done} This came in since then.`;
}

/** Since when a list looks back, the list, and the way to mark it as seen: what becomes of that takes the keyboard along. */
export function SeenUpToHere({ changes, now, children }: SeenUpToHereProps) {
  const { mark, failure, isUnderWay } = useMarkSeen({ changes, now });
  const [seenUntil, setSeenUntil] = useState<string | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const press = async () => {
    const marked = await mark();
    if (marked === null) return;
    setSeenUntil(marked);
    status.current?.focus();
  };
  return (
    <>
      <div ref={status} tabIndex={-1} role="status">
        {seenUntil !== null && <p>{doneInWords(seenUntil, changes)}</p>}
      </div>
      {seenUntil === null && <p>{sinceInWords(changes)}</p>}
      {children}
      {failure !== null && <Failed failure={failure} />}
      {changes.groups.length > 0 && (
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          aria-disabled={isUnderWay}
          onClick={() => void press()}
        >
          I have seen these
        </button>
      )}
    </>
  );
}
