import { onDay } from '../on-day.js';
import type { ReorganisationAnswer } from '../reorganisation-answer.js';

/** What was done to a reorganisation, by whom and when, the oldest first. */
export function StepList({ events }: Pick<ReorganisationAnswer, 'events'>) {
  return (
    <>
      <h2 className="nhsuk-heading-m">What was done</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        {events.map(({ version, stepLabel, personName, comment, recordedAt }) => (
          <li key={version}>
            {stepLabel} by {personName} on {onDay(recordedAt)}
            {comment !== null && `: “${comment}”`}
          </li>
        ))}
      </ol>
    </>
  );
}
