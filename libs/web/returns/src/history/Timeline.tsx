import { formatInstant } from '../content/format-instant.js';
import type { TimelineLine } from './timeline-lines.js';

/** What happened to a return, the latest first. */
export function Timeline({ lines }: { lines: readonly TimelineLine[] }) {
  return (
    <ol className="nhsuk-list monitor-timeline" reversed>
      {lines.map(({ key, title, who, happenedAt, signedInAt, receipt, comment, contentHash }) => (
        <li key={key} className="monitor-timeline__event">
          <h3 className="nhsuk-heading-xs">{title}</h3>
          <p className="nhsuk-body-s">
            {who}, <time dateTime={happenedAt}>{formatInstant(happenedAt)}</time>
            {signedInAt !== null && `, having signed in on ${formatInstant(signedInAt)}`}
          </p>
          {receipt !== null && <p className="nhsuk-body-s">{receipt}</p>}
          {comment !== null && <p className="monitor-comment">{comment}</p>}
          {contentHash !== null && (
            <p className="nhsuk-body-s monitor-quiet">
              Code of what it said <span className="monitor-hash">{contentHash}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
