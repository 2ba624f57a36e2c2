import type { Figure } from '@monitor/domain';
import { Equiplot, scaleFor } from '@monitor/web-charts';
import { groupsByQuarterSentence, toGroupsByQuarter } from './equiplot-rows.js';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import { subjectOf } from './equity-words.js';

/** Limits are not drawn, and take no room on the scale. */
function withoutLimits(share: Figure): Figure {
  return { ...share, lower: null, upper: null };
}

const title = 'How far apart the groups are in each quarter';

/** All groups of a quarter in one row: whether they move together; nothing where no groups are told. */
export function GroupsByQuarterPicture({ answer, area }: { answer: EquityAnswer; area: EquityArea }) {
  const byQuarter = toGroupsByQuarter(area, answer);
  const { groups, rows } = byQuarter;
  if (groups.length === 0) return null;
  const sentence = groupsByQuarterSentence(byQuarter);
  return (
    <>
      <h3 className="nhsuk-heading-s" data-picture="">
        {title}
      </h3>
      <p className="monitor-chart__sentence">{sentence}</p>
      <Equiplot
        groups={groups}
        rows={rows}
        overall="All people"
        scale={scaleFor(
          'SHARE',
          rows.flatMap(({ shares, overall }) => [...shares, overall].map(withoutLimits)),
        )}
        label={`${title}: ${subjectOf(answer, area)}, in ${rows.length} ${rows.length === 1 ? 'row' : 'rows'}. ${sentence} The table below has the numbers.`}
      />
    </>
  );
}
