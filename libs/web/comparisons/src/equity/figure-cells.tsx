import type { CellContents } from '@monitor/web-charts';
import { FigureLink } from '../provenance/FigureLink.js';
import type { EquityAnswer } from './equity-answer.js';
import type { EquityChoice } from './equity-filters.js';
import type { QuarterRow } from './equity-rows.js';

/** What stands in the last column of a table of figures: the way to where those of the row come from. */
export function figureCells<Row extends QuarterRow>(
  { publication, metric, stratifier, boundaries }: EquityAnswer,
  { level }: Pick<EquityChoice, 'level'>,
): CellContents<Row> {
  if (publication === null) return {};
  const common = {
    ...{ publication: String(publication.number), level, metric: metric.id },
    ...{ group: stratifier.stratifier, boundaries },
  };
  return {
    asOf: ({ asOf, area, quarter }) => (
      <FigureLink
        asOf={asOf}
        figure={{ ...common, area: area.code, quarter: quarter.id }}
        about={`${area.shortName}, ${quarter.label}`}
      />
    ),
  };
}
