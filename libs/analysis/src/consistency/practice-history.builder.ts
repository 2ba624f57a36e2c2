import { quartersUpTo } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import type { PracticeOverTime } from './convergence-finding.js';
import type { PracticeQuarter } from './matched-shares.js';
import { practiceWorld } from './practice-world.builder.js';

/** What happens to areas over the quarters of a test's world. */
export interface PracticeHistory {
  seed: number;
  sizes: readonly number[];
  quarters: number;
  /** How far the two outermost areas lie from the middle in the first quarter, in standard deviations of an answer. */
  apart: number;
  /** The share of that distance that is gone in the last quarter; below nought it grows. */
  closing: number;
  /** How alike the answers of one organisation are, in a quarter and over them, from 0 to 1. */
  withinOrganisation: number;
}

const actions = 10;

/** For tests and trials: organisations that answer ten actions each quarter, in areas that come nearer or do not. */
export function practiceHistory(history: PracticeHistory): PracticeOverTime {
  const { seed, sizes, quarters, apart, closing, withinOrganisation } = history;
  const table = practiceWorld({ seed, sizes, columns: 1, actions: 1, withinOrganisation });
  const random = seededRandom(seed + 1_000_003);
  const own = Array.from(table.areaOf, () => Math.sqrt(withinOrganisation) * random.normal());
  const answered = quartersUpTo('2026-27-Q2', quarters).map((quarterId, at): PracticeQuarter => {
    const left = 1 - (closing * at) / Math.max(quarters - 1, 1);
    const inPlace = Int32Array.from(table.areaOf, (area, row) => {
      const middle = apart * left * ((2 * area) / Math.max(sizes.length - 1, 1) - 1) + own[row]!;
      let claims = 0;
      for (let action = 0; action < actions; action += 1) {
        if (middle + Math.sqrt(1 - withinOrganisation) * random.normal() > 0) claims += 1;
      }
      return claims;
    });
    return { quarterId, inPlace, applicable: new Int32Array(table.areaOf.length).fill(actions) };
  });
  return { table, quarters: answered, seed: 1 };
}
