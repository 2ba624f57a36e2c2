import { markersUsed } from './markers-used.js';

/** What the signs in a table mean: only those that stand there. */
export function MarkerNotes({ texts }: { texts: readonly string[] }) {
  const used = markersUsed(texts);
  if (used.length === 0) return null;
  return (
    <ul className="nhsuk-list nhsuk-body-s monitor-marker-notes" aria-label="Signs in the table">
      {used.map(({ marker, label, meaning }) => (
        <li key={marker}>
          <strong>{marker}</strong> {label}. {meaning}
        </li>
      ))}
    </ul>
  );
}
