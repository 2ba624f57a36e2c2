import { TileMap } from '@monitor/web-charts';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import { subjectOf } from './equity-words.js';
import { isWorthMap, shownAmong, toGapTiles } from './gap-tiles.js';

interface GapMapProps {
  answer: EquityAnswer;
  /** All boards, those without a gap to show among them. */
  areas: readonly EquityArea[];
}

function NoMap({ areas }: { areas: readonly EquityArea[] }) {
  const count = shownAmong(areas);
  return count === 0 ? null : (
    <p>
      No map is drawn: a gap can be shown for {count} of {areas.length} boards, and most of it would be blank.
    </p>
  );
}

/** Where in England the gaps are; words where most of the map would be blank. */
export function GapMap({ answer, areas }: GapMapProps) {
  if (!isWorthMap(areas)) return <NoMap areas={areas} />;
  const { tiles, meanings, isAnyClear } = toGapTiles(areas, answer);
  const counts = meanings.map(({ label, count }) => `${label}: ${count}`);
  return (
    <>
      <h3 className="nhsuk-heading-s" data-picture="">
        Where the gaps are, in percentage points
      </h3>
      <p className="monitor-chart__sentence">
        Each tile is a board, all of the same size, in its region and, where there is room, roughly where it lies there.
        Only a gap that is clear beyond chance has a tone: the wider, the darker.
        {isAnyClear ? '' : ' None of these gaps is.'}
      </p>
      <TileMap
        tiles={tiles}
        meanings={meanings}
        label={`Gap in ${subjectOf(answer)}, ${tiles.length} boards by region. ${counts.join('; ')}. The table below has the numbers.`}
      />
    </>
  );
}
