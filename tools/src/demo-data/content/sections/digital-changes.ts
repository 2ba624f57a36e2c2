import type { Answer, CellValue } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import type { OrganisationQuarter } from '../organisation-quarter.js';
import { practiceHeight } from '../practice-height.js';
import { seedOf } from '../seed-of.js';

/** How many digital changes went live in the quarter, and how many of them had been assessed (M16). */
export function digitalChangesAnswer(subject: OrganisationQuarter): Answer {
  const cells: Record<string, CellValue> = {};
  const height = practiceHeight(subject, 'D2') + 0.1 * subject.quarterIndex - 0.5;
  for (const kind of ['NEW', 'REDUCED', 'CHANGED']) {
    const random = seededRandom(seedOf(subject.code, kind));
    // No service of the register is new: what changes is how people use those that there are.
    const changes = kind === 'NEW' ? 0 : 3 + Math.floor(3 * random.uniform());
    const share = Math.min(1, Math.max(0, 0.55 + 0.2 * height + 0.1 * random.normal()));
    cells[`${kind}.denominator`] = changes;
    cells[`${kind}.numerator`] = Math.round(changes * share);
  }
  return { question: 'M16.CHANGE_KIND', cells, confirmed: true };
}
