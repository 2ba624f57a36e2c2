import type { EquityAnswer } from './equity-answer.js';
import { severalAreasFinding } from './several-areas-finding.js';
import { areaWords } from './several-areas-titles.js';
import { isOneArea } from './use-equity-choice.js';
import type { EquityChoice } from './use-equity-choice.js';

/** The first line of the page: the area's own finding, or one over all areas. Null where there is no area. */
export function pageFinding({ areas, metric }: EquityAnswer, choice: EquityChoice): string | null {
  const [first] = areas;
  if (first === undefined) return null;
  if (isOneArea(choice)) return first.finding;
  return severalAreasFinding({
    metricName: metric.shortName,
    quarterLabel: first.points.at(-1)?.quarter.label ?? '',
    areasName: areaWords(choice.level).many,
    areas,
  });
}
