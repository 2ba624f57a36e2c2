import { quarterLabel, roleLabel, visibilityLabel } from '@monitor/domain';
import { formatInstant } from '../content/format-instant.js';
import { nameWithRole } from '../presence/colleagues-in-words.js';
import { useReturn } from '../return/return-context.js';
import { AnswerBox } from './AnswerBox.js';
import type { Thread } from './thread.js';

type Line = Thread['lines'][number];

const done: Record<Line['kind'], string> = {
  BEGUN: '',
  REPLIED: '',
  RESOLVED: 'resolved it, ',
  REOPENED: 'opened it again, ',
};

/** What the line does, before its day. */
function stepInWords({ kind, followIn }: Line): string {
  if (followIn !== null) return `resolved it for now, to be followed in ${quarterLabel(followIn)}, `;
  return kind === 'BEGUN' || kind === 'REPLIED' ? 'wrote, ' : done[kind];
}

function LineOfThread({ line }: { line: Line }) {
  const who = line.isYours ? 'You' : nameWithRole(line);
  return (
    <li>
      {line.text !== null && <p className="monitor-comment">{line.text}</p>}
      <p className="nhsuk-body-s monitor-quiet">
        {who} {stepInWords(line)}
        {formatInstant(line.writtenAt)}
      </p>
    </li>
  );
}

/** For whom it is, who sees it, and whence it comes, in short sentences. */
function describe(thread: Thread, quarterShown: string): string {
  const { addressedTo, visibility, sentBackRevision, quarterId, domainLabel } = thread;
  const parts = [
    ...(domainLabel === null ? [] : [`About the comparison of “${domainLabel}”.`]),
    ...(sentBackRevision === null ? [] : [`Sent back with version ${sentBackRevision}.`]),
    ...(quarterId === quarterShown ? [] : [`Carried over from ${quarterLabel(quarterId)}.`]),
    ...(addressedTo === null ? [] : [`For the ${roleLabel(addressedTo).toLowerCase()}.`]),
    `${visibilityLabel(visibility)}.`,
  ];
  return parts.join(' ');
}

/** One conversation: how it stands, what was said, and the way to answer. */
export function ThreadCard({ thread, about }: { thread: Thread; about: string }) {
  const { head } = useReturn();
  const state = thread.isOpen ? 'Open' : 'Resolved';
  return (
    <article className="monitor-thread" aria-label={`${state} comment: ${about}`} id={`comment-${thread.id}`}>
      <p className="nhsuk-body-s">
        <strong className={`nhsuk-tag ${thread.isOpen ? 'nhsuk-tag--yellow' : 'nhsuk-tag--green'}`}>{state}</strong>{' '}
        {describe(thread, head.quarter.id)}
      </p>
      <ol className="monitor-thread__lines">
        {thread.lines.map((line) => (
          <LineOfThread key={line.number} line={line} />
        ))}
      </ol>
      <AnswerBox thread={thread} about={about} />
    </article>
  );
}
