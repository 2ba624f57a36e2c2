import { Empty, Failed, Loading } from '@monitor/web-ui';
import { AreasList } from './effect/AreasList.js';
import { ExpectedSection } from './effect/ExpectedSection.js';
import { MovesSection } from './effect/MovesSection.js';
import { SeriesSection } from './effect/SeriesSection.js';
import type { Preview } from '../preview/use-preview.js';

/** The effect on organisations, returns and every published series, for as long as it is to be decided. */
export function EffectSection({ id, effect }: { id: string; effect: Preview }) {
  const { isAhead, isLoading, failure, preview, reload } = effect;
  if (!isAhead) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What it will do</h2>
      {failure !== null && <Failed failure={failure} onRetry={reload} />}
      {isLoading && <Loading what="the effect on every series" lines={8} />}
      {failure === null && !isLoading && preview === null && (
        <Empty why="The effect is worked out once nothing has to be mended any more." />
      )}
      {preview !== null && (
        <>
          <AreasList areas={preview.areas} />
          <MovesSection id={id} moves={preview.moves} />
          <ExpectedSection expected={preview.expected} />
          <SeriesSection preview={preview} />
        </>
      )}
    </>
  );
}
