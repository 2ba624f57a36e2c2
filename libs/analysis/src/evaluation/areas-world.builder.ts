import { seededRandom } from '@monitor/statistics';
import type { AreaHistory } from './area-history.js';

/** What is planted in a world of areas. */
export interface AreasWorld {
  areas: number;
  quarters: number;
  /** Position of the quarter of adoption of each area that adopts; the others never do. */
  adoptedAt: readonly number[];
  effect: number;
}

/** Areas of six regions, of ten organisations each: two in place at first, seven from adoption on. */
export function areasWorld({ areas, quarters, adoptedAt, effect }: AreasWorld, seed: number): AreaHistory[] {
  const random = seededRandom(seed);
  return Array.from({ length: areas }, (_, at) => {
    const start = adoptedAt[at] ?? quarters;
    const level = 0.2 + 0.05 * random.normal();
    const code = `Q${String(at).padStart(2, '0')}`;
    return {
      ...{ code, name: `Board ${code}`, regionCode: `Y${String(at % 6)}` },
      quarters: Array.from({ length: quarters }, (_each, quarter) => {
        const adopted = quarter >= start ? 7 : 2;
        const outcome = level + 0.005 * random.normal() + (quarter >= start ? effect : 0);
        return { asked: 10, adopted, checked: adopted === 7 ? 6 : 1, outcome: Math.round(outcome * 1000) / 1000 };
      }),
    };
  });
}
