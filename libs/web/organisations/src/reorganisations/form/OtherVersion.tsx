import { formatDay } from '@monitor/domain';
import type { ReorganisationAnswer } from '../reorganisation-answer.js';
import { reorganisationPath } from '../reorganisation-answer.js';

interface OtherVersionProps {
  /** What somebody else has kept. */
  latest: ReorganisationAnswer;
  /** Whether the reader has decided that their own takes its place. */
  isTaken: boolean;
  onTake: () => void;
}

/** What somebody else has kept meanwhile, to compare with what is typed, and the way to decide between the two. */
export function OtherVersion({ latest, isTaken, onTake }: OtherVersionProps) {
  const { content, sentences, events, id, next } = latest;
  const mayChange = next.some(({ step }) => step === 'AMEND');
  return (
    <>
      <p>{events.at(-1)?.personName ?? 'Somebody'} has kept this; what you typed is still in the form:</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          {content.title}, from {formatDay(content.effectiveOn)}, written down in {content.source || 'nothing yet'}
        </li>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <a href={reorganisationPath(id)} target="_blank" rel="noreferrer">
          Show what they kept (opens in a new tab)
        </a>
      </p>
      {!mayChange && <p>It is no longer a draft, so yours cannot take its place.</p>}
      {mayChange && isTaken && (
        <p role="status">Choose “Keep the draft” to put yours in the place of theirs. Theirs stays in the record.</p>
      )}
      {mayChange && !isTaken && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={onTake}>
          Mine is to take its place
        </button>
      )}
    </>
  );
}
