import { formatDay } from '@monitor/domain';
import type { OrganisationAnswer } from './organisation-answer.js';

/** All that happened to the organisation, the earliest first. */
export function EventList({ record: { timeline } }: { record: OrganisationAnswer }) {
  return (
    <section aria-labelledby="timeline">
      <h2 className="nhsuk-heading-m" id="timeline">
        Timeline
      </h2>
      <ol className="nhsuk-list monitor-timeline">
        {timeline.map(({ on, what, source, knownSince }) => (
          <li key={`${on} ${what}`} className="monitor-timeline__event">
            <h3 className="nhsuk-heading-xs">
              <time dateTime={on}>{formatDay(on)}</time>
            </h3>
            <p>{what}</p>
            <p className="nhsuk-body-s monitor-quiet">
              Source: {source}. Known here since {formatDay(knownSince)}.
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
