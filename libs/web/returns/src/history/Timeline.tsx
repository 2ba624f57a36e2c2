import type { EventPartsFragment } from '@monitor/web-graphql';
import { formatInstant } from '../content/format-instant.js';
import { eventPerson, eventReceipt, eventTitle } from './event-words.js';

/** What happened to a return, the latest first. */
export function Timeline({ events }: { events: readonly EventPartsFragment[] }) {
  return (
    <ol className="nhsuk-list monitor-timeline" reversed>
      {[...events].reverse().map((event) => (
        <li key={event.sequence} className="monitor-timeline__event">
          <h3 className="nhsuk-heading-xs">{eventTitle(event)}</h3>
          <p className="nhsuk-body-s">
            {eventPerson(event)}, <time dateTime={event.happenedAt}>{formatInstant(event.happenedAt)}</time>
          </p>
          {eventReceipt(event) !== null && <p className="nhsuk-body-s">{eventReceipt(event)}</p>}
          {event.comment !== null && event.comment !== '' && <p className="monitor-comment">{event.comment}</p>}
          {event.contentHash !== null && (
            <p className="nhsuk-body-s monitor-quiet">
              Fingerprint <span className="monitor-hash">{event.contentHash}</span>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
