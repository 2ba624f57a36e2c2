import { editionOf, findQuestion } from '@monitor/domain';
import { SummaryRows } from '@monitor/web-ui';
import { nameWithRole } from '../presence/colleagues-in-words.js';
import { useReturn } from '../return/return-context.js';
import type { Thread } from './thread.js';
import { useTogether } from './together-context.js';

/** The comments that went back with the version before the one that is shown. */
export function sentBackBefore(
  threads: readonly Thread[],
  { quarterId, revision }: { quarterId: string; revision: number },
) {
  const earlier = threads.filter(
    (thread) =>
      thread.quarterId === quarterId && thread.sentBackRevision !== null && thread.sentBackRevision < revision,
  );
  const latest = Math.max(0, ...earlier.map(({ sentBackRevision }) => sentBackRevision ?? 0));
  return earlier.filter(({ sentBackRevision }) => sentBackRevision === latest);
}

/** What was asked, and what whoever answered says was done for it. */
function AskedLine({ thread }: { thread: Thread }) {
  const [asked] = thread.lines;
  const answer = thread.lines.slice(1).findLast(({ text }) => text !== null);
  return (
    <>
      <p className="monitor-comment">{asked?.text}</p>
      <p>
        {answer === undefined
          ? 'Nobody has said what was changed for it.'
          : `${nameWithRole(answer)}: ${answer.text ?? ''}`}{' '}
        {thread.isOpen ? 'It is still open.' : 'It is resolved.'}
      </p>
    </>
  );
}

/** For whoever decides on a version that was sent in again: each comment that went back, with what was changed for it. */
export function AskedAndDone() {
  const { head, edition } = useReturn();
  const threads = sentBackBefore(useTogether().threads ?? [], { quarterId: head.quarter.id, revision: head.revision });
  if (threads.length === 0) return null;
  const nameOf = ({ question }: Thread) =>
    (question === null ? null : findQuestion(editionOf(edition), question)?.shortText) ?? 'The whole return';
  return (
    <section aria-labelledby="asked-and-done">
      <h2 className="nhsuk-heading-m" id="asked-and-done">
        What was sent back, and what was changed for it
      </h2>
      <SummaryRows rows={threads.map((thread) => ({ label: nameOf(thread), value: <AskedLine thread={thread} /> }))} />
    </section>
  );
}
