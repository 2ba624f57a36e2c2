import { tileClass } from './tile-class.js';
import type { TileMeaning } from './tile.js';

/** What the looks of the tiles stand for. */
export function TileLegend({ meanings }: { meanings: readonly TileMeaning[] }) {
  return (
    <ul className="monitor-legend" aria-label="What the tiles mean">
      {meanings.map((meaning) => (
        <li key={meaning.label}>
          <span aria-hidden="true" className={`monitor-legend__tone ${tileClass(meaning)}`} />
          {meaning.label}
        </li>
      ))}
    </ul>
  );
}
