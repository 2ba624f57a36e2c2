import { practiceSteps } from '@monitor/analysis';
import type { PracticeTable } from '@monitor/analysis';
import { seededRandom } from '@monitor/statistics';

/** How large a view is. */
export interface PracticeSize {
  organisations: number;
  areas: number;
  columns: number;
  /** How much the first area is ahead in the first column, from 0 to 1. */
  planted: number;
}

const types = ['ICB', 'PCN', 'PRACTICE', 'TRUST'];
const highest = 4;

/** A view of one answer an organisation and column, one in twenty of which does not apply. */
export function nationalPractice({ organisations, areas, columns, planted }: PracticeSize): PracticeTable {
  const random = seededRandom(11);
  const cells = organisations * columns;
  const table: PracticeTable = {
    columns: Array.from({ length: columns }, (_, column) => `A${column}`),
    areas: Array.from({ length: areas }, (_, area) => `Q${area}`),
    types,
    organisations: Array.from({ length: organisations }, (_, row) => `O${row}`),
    areaOf: Int32Array.from({ length: organisations }, () => Math.floor(random.uniform() * areas)),
    typeOf: Int32Array.from({ length: organisations }, () => Math.floor(random.uniform() * types.length)),
    score: new Float64Array(cells).fill(NaN),
    assuredScore: new Float64Array(cells).fill(NaN),
    answered: new Int32Array(cells).fill(1),
    applicable: new Int32Array(cells),
    inPlace: new Int32Array(cells),
    assuredInPlace: new Int32Array(cells),
    reached: new Int32Array(cells * practiceSteps),
    assuredReached: new Int32Array(cells * practiceSteps),
  };
  for (let cell = 0; cell < cells; cell += 1) {
    if (random.uniform() < 0.05) continue;
    const row = Math.floor(cell / columns);
    const isPlanted = table.areaOf[row] === 0 && cell % columns === 0 && random.uniform() < planted;
    const place = isPlanted ? highest : Math.floor(random.uniform() * (highest + 1));
    table.score[cell] = place;
    table.applicable[cell] = 1;
    table.inPlace[cell] = place >= 3 ? 1 : 0;
    for (let step = 0; step < place; step += 1) table.reached[cell * practiceSteps + step] = 1;
  }
  return table;
}
