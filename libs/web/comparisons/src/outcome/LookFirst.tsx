import { writeFigure } from '@monitor/domain';
import type { Figure } from '@monitor/domain';
import { Heading, TextLink } from '@monitor/web-ui';
import { useId } from 'react';
import { equityOfArea } from './outcome-address.js';
import type { OutcomeAnswer } from './outcome-answer.js';
import type { OutcomeChoice } from './outcome-filters.js';
import { toLookFirst } from './outcome-rows.js';

interface LookFirstProps {
  answer: OutcomeAnswer;
  choice: OutcomeChoice;
}

const mostNamed = 8;

/** A figure with its unit. */
function inFull(of: Figure): string {
  const { figure, unit } = writeFigure(of);
  return unit === null ? figure : `${figure} ${unit}`;
}

/** Areas with less in place than England and a worse outcome; nothing where there are none. */
export function LookFirst({ answer, choice }: LookFirstProps) {
  const headingId = useId();
  const areas = toLookFirst(answer, choice);
  if (areas.length === 0) return null;
  const word = choice.outcome === 'GAP' ? 'a gap' : 'a share';
  const others = areas.length - mostNamed;
  return (
    <section aria-labelledby={headingId}>
      <Heading level={3} id={headingId} className="nhsuk-heading-s">
        Less in place than England, and a {choice.outcome === 'GAP' ? 'wider gap' : 'worse share'}
      </Heading>
      <p>
        England has {inFull(answer.englandInPlace)} in place and {word} of {inFull(answer.englandOutcome)}. The furthest
        from it stands first; chance alone may have put an area here.
      </p>
      <ol className="nhsuk-list nhsuk-list--number">
        {areas.slice(0, mostNamed).map((each) => (
          <li key={each.area.code}>
            <TextLink to={equityOfArea(each.area.code, choice)} about="follow over the quarters">
              {each.area.shortName}
            </TextLink>
            : {inFull(each.inPlace)} in place, {word} of {inFull(each.outcome)}
          </li>
        ))}
      </ol>
      {others > 0 && (
        <p>
          {others} more {others === 1 ? 'is' : 'are'} in the table.
        </p>
      )}
    </section>
  );
}
