import { Empty, Fetched } from '@monitor/web-ui';
import { AreasList } from './effect/AreasList.js';
import { ExpectedSection } from './effect/ExpectedSection.js';
import { MovesSection } from './effect/MovesSection.js';
import { SeriesSection } from './effect/SeriesSection.js';
import type { Preview } from '../preview/use-preview.js';

/** The effect on organisations, returns and every published series, for as long as it is to be decided. */
export function EffectSection({ id, preview: { isAhead, effect } }: { id: string; preview: Preview }) {
  if (!isAhead) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What it will do</h2>
      <Fetched
        fetch={effect}
        what="the effect on every series"
        lines={8}
        empty={<Empty why="The effect is worked out once nothing has to be mended any more." />}
      >
        {(shown) => (
          <>
            <AreasList areas={shown.areas} />
            <MovesSection id={id} moves={shown.moves} />
            <ExpectedSection expected={shown.expected} />
            <SeriesSection preview={shown} />
          </>
        )}
      </Fetched>
    </>
  );
}
