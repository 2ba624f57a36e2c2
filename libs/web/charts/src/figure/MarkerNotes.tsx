import { inOrder } from '@monitor/domain';
import type { Marker } from '@monitor/domain';

/** What the signs in a table mean, once each: only those that stand there. */
export function MarkerNotes({ markers }: { markers: readonly Marker[] }) {
  if (markers.length === 0) return null;
  return (
    <ul className="nhsuk-list nhsuk-body-s monitor-marker-notes" aria-label="Signs in the table">
      {inOrder(markers).map(({ marker, label, meaning }) => (
        <li key={marker}>
          <strong>{marker}</strong> {label}. {meaning}
        </li>
      ))}
    </ul>
  );
}
