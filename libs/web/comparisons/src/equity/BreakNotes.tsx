import { markers } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { breakLine, breakNotes } from './breaks.js';
import type { EquityArea } from './equity-answer.js';

/** What parts the figures above, under the picture that it parts; nothing where nothing does. */
export function BreakNotes({ areas }: { areas: readonly EquityArea[] }) {
  const notes = breakNotes(areas);
  if (notes.length === 0) return null;
  return (
    <>
      <ul className="nhsuk-list nhsuk-body-s monitor-marker-notes" aria-label="Breaks in the series">
        {notes.map((note) => (
          <li key={note.breakId}>
            <strong>{markers.breakInSeries.marker}</strong> {breakLine(note)}
          </li>
        ))}
      </ul>
      <p className="nhsuk-body-s">
        <TextLink to="/comparability">All breaks, and why they are there</TextLink>
      </p>
    </>
  );
}
