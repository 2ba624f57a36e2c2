import { commentCount, editionOf, findQuestion } from '@monitor/domain';
import { useState } from 'react';
import { useReturn } from '../return/return-context.js';
import { NewComment } from './NewComment.js';
import { ThreadCard } from './ThreadCard.js';
import { commentsByQuestion } from './threads-about.js';
import { useTogether } from './together-context.js';
import type { Thread } from './thread.js';

interface OnQuestion {
  question: string | null;
  about: string;
  threads: readonly Thread[];
}

function AllOf({ question, about, threads }: OnQuestion) {
  // Sent, the box begins anew; what was sent stands above it.
  const [sent, setSent] = useState(0);
  return (
    <>
      {threads.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} about={about} />
      ))}
      <NewComment key={sent} question={question} onSent={() => setSent((now) => now + 1)} />
    </>
  );
}

/** The comments on a question (null = the whole return): how many there are, and on demand what they say. */
export function QuestionComments({ question }: { question: string | null }) {
  const { edition } = useReturn();
  const { threads } = useTogether();
  const [isUnfolded, setIsUnfolded] = useState(false);
  // Folded again, the boxes stay: what is typed in them is not lost.
  const [wasUnfolded, setWasUnfolded] = useState(false);
  if (threads === null) return null;
  const form = editionOf(edition);
  const here = commentsByQuestion(threads, form).get(question) ?? [];
  const open = here.filter(({ isOpen }) => isOpen);
  const about = (question === null ? null : findQuestion(form, question)?.shortText) ?? 'the whole return';
  return (
    <details
      className={`nhsuk-details monitor-comments${here.length === 0 ? ' monitor-not-printed' : ''}`}
      open={isUnfolded}
      onToggle={(event) => {
        setIsUnfolded(event.currentTarget.open);
        if (event.currentTarget.open) setWasUnfolded(true);
      }}
    >
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {here.length === 0 ? 'Comment' : commentCount(here.length, open.length)}
          <span className="nhsuk-u-visually-hidden"> on {about}</span>
        </span>
      </summary>
      <div className="nhsuk-details__text">
        {wasUnfolded ? (
          <AllOf question={question} about={about} threads={here} />
        ) : (
          // Paper shows what is open, also where nobody has unfolded it.
          open.map((thread) => <ThreadCard key={thread.id} thread={thread} about={about} />)
        )}
      </div>
    </details>
  );
}
