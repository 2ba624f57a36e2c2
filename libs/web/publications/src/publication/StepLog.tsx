import type { PublicationRecordPartsFragment } from '@monitor/web-graphql';
import { momentWords } from '../kit/publication-words.js';

/** Who did what with a publication, the oldest first. */
export function StepLog({ steps }: Pick<PublicationRecordPartsFragment, 'steps'>) {
  if (steps.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What was done</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        {steps.map(({ step, stepLabel, personName, recordedAt, comment }) => (
          <li key={`${step} ${recordedAt}`}>
            {stepLabel}: {personName}, {momentWords(recordedAt)}
            {comment != null && <p className="monitor-comment">{comment}</p>}
          </li>
        ))}
      </ol>
    </>
  );
}
