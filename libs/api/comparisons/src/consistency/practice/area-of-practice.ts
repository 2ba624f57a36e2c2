import type { OrganisationPractice } from '@monitor/analysis';
import type { AreaLevel, Boundaries } from '@monitor/domain';
import { keptReading } from '../../estimates/readings.js';

/** England's code among areas. */
const england = 'ENG';

/** In which area an organisation counts, at a level and on the boundaries of a reading, as the rollups count it. */
export function areaOfPractice(
  level: AreaLevel,
  boundaries: Boundaries,
): (organisation: OrganisationPractice) => string | null {
  if (level === 'ENGLAND') return () => england;
  const isAsWas = keptReading(level, boundaries) === 'AS_WAS';
  if (level === 'REGION') return isAsWas ? ({ regionCode }) => regionCode : ({ regionNow }) => regionNow;
  return isAsWas ? ({ icbCode }) => icbCode : ({ icbNow }) => icbNow;
}
