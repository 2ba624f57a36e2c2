import { writeFigure } from '@monitor/domain';
import { Heading } from '@monitor/web-ui';
import { useId } from 'react';
import { standingLabels } from './need-answer.js';
import type { NeedAnswer } from './need-answer.js';
import { toAskAfter } from './need-rows.js';

interface AskAfterProps {
  answer: NeedAnswer;
  ownRegion: string;
}

/** The boards of the highest need whose share in place lies below that of England. */
export function AskAfter({ answer, ownRegion }: AskAfterProps) {
  const headingId = useId();
  const boards = toAskAfter(answer);
  if (boards.length === 0) return null;
  const england = writeFigure(answer.england).figure;
  return (
    <section aria-labelledby={headingId}>
      <Heading level={3} id={headingId} className="nhsuk-heading-s">
        Where to ask first
      </Heading>
      <p>
        Boards among the third with the highest need whose share is below that of England ({england}), the highest need
        first. Where it says “cannot tell”, chance alone may have put it there.
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
