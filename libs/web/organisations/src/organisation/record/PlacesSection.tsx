import { markers } from '@monitor/domain';
import { Empty, SummaryRows } from '@monitor/web-ui';
import type { SummaryRow } from '@monitor/web-ui';
import type { OrganisationAnswer } from './organisation-answer.js';

type Place = OrganisationAnswer['places'][number];

function placeRows({ quarters, statuses, people, isEstimated, source }: Place): SummaryRow[] {
  const whole = { label: 'All that it reported counts for', value: statuses };
  const parts = [
    { label: 'Statuses and returns count for', value: statuses },
    { label: 'Counts of people are shared out', value: people },
    { label: 'Source of the shares', value: source ?? 'Not recorded' },
  ];
  return [{ label: 'For', value: quarters }, ...(isEstimated ? parts : [whole])];
}

/** Where what the organisation reported counts on the boundaries of today. */
export function PlacesSection({ record: { places, knownOn } }: { record: OrganisationAnswer }) {
  return (
    <section aria-labelledby="places">
      <h2 className="nhsuk-heading-m" id="places">
        Where its figures count today
      </h2>
      {knownOn !== null && <p>This is always shown as known today.</p>}
      {places.length === 0 && (
        <Empty why="It has not been worked out yet where its figures count. That happens whenever the service starts and on every change of an organisation." />
      )}
      {places.map((place) => (
        <SummaryRows key={place.quarters} rows={placeRows(place)} />
      ))}
      {places.some(({ isEstimated }) => isEstimated) && (
        <p>
          {markers.estimated.marker} means {markers.estimated.label}: counts of people are shared out by weights.
          Statuses and returns are never divided.
        </p>
      )}
    </section>
  );
}
