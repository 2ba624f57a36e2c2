import { writeFigure } from '@monitor/domain';
import { useId } from 'react';
import { standingLabels } from './need-answer.js';
import type { NeedBoard } from './need-answer.js';
import { toAskAfter } from './need-rows.js';

interface AskAfterProps {
  areas: readonly NeedBoard[];
  columnLabel: string;
  ownRegion: string;
}

/** The boards of the highest need that have less in place than England, and those of which nobody can tell. */
export function AskAfter({ areas, columnLabel, ownRegion }: AskAfterProps) {
  const headingId = useId();
  const boards = toAskAfter(areas);
  if (boards.length === 0) return null;
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className="nhsuk-heading-s">
        Where to ask first
      </h3>
      <p>
        Boards among the third with the highest need that are not known to have as much of “{columnLabel}” in place.
      </p>
      <ol className="nhsuk-list nhsuk-list--number">
        {boards.map(({ area, regionCode, inPlace, organisations, standing }) => (
          <li key={area.code}>
            {regionCode === ownRegion && ownRegion !== '' ? <strong>{area.shortName}</strong> : area.shortName}:{' '}
            {writeFigure(inPlace).figure} in place, {organisations} organisations. {standingLabels[standing]}.
          </li>
        ))}
      </ol>
    </section>
  );
}
