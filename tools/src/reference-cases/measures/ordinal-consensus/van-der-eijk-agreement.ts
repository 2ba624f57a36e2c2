import type { Result } from '@monitor/statistics';
import { consensusEstimate, isDistribution, readDistribution } from '@monitor/statistics/parts';

/**
 * Agreement A: how far organisations gather at one step of an ordered scale, from -1 (split between both ends) over
 * 0 (spread evenly) to 1 (all at one step).
 *
 * The distribution is peeled into layers that are each level over the categories they touch; every layer's pattern is
 * scored by its unimodality and width, and A is the mean score weighted by the size of the layers.
 * Input: counts from the lowest to the highest category, absent categories as zeros. Refuses a scale of fewer than 3
 * categories (`too-few-groups`) and an empty distribution (`too-few-observations`).
 *
 * Source: van der Eijk 2001, Quality & Quantity 35:325.
 *
 * @example
 * vanDerEijkAgreement([5, 0, 0, 0, 5]).value // => -1
 */
export function vanDerEijkAgreement(counts: readonly (number | null)[]): Result {
  const distribution = readDistribution(counts, { minimumCategories: 3 });
  if (!isDistribution(distribution)) return distribution;
  const left = [...distribution.counts];
  let agreement = 0;
  for (;;) {
    const pattern = left.map((count) => count > 0);
    const filled = pattern.filter(Boolean).length;
    if (filled === 0) break;
    const height = Math.min(...left.filter((count) => count > 0));
    agreement += patternAgreement(pattern, filled) * ((height * filled) / distribution.total);
    left.forEach((count, category) => (left[category] = count > height ? count - height : 0));
  }
  return consensusEstimate(distribution, { value: agreement, lowest: -1 });
}

/**
 * Polarisation: (1 - A) / 2 of van der Eijk's agreement A, from 0 (all at one step) to 1 (split between both ends).
 *
 * @example
 * polarisation([5, 0, 0, 0, 5]).value // => 1
 */
export function polarisation(counts: readonly (number | null)[]): Result {
  const agreement = vanDerEijkAgreement(counts);
  return agreement.computable ? { ...agreement, value: (1 - agreement.value) / 2 } : agreement;
}

/** Agreement of one level pattern: its share of unimodal triples, times how narrow it is. */
function patternAgreement(pattern: readonly boolean[], filled: number): number {
  const categories = pattern.length;
  if (filled === 1) return 1;
  const { unimodal, bimodal } = countTriples(pattern);
  if (unimodal + bimodal === 0) return 0;
  const unimodality =
    ((categories - 2) * unimodal - (categories - 1) * bimodal) / ((categories - 2) * (unimodal + bimodal));
  return unimodality * (1 - (filled - 1) / (categories - 1));
}

/** Triples of categories in order that read 110 or 011 (unimodal), and those that read 101 (bimodal). */
function countTriples(pattern: readonly boolean[]): { unimodal: number; bimodal: number } {
  let unimodal = 0;
  let bimodal = 0;
  for (let low = 0; low < pattern.length; low += 1) {
    for (let high = low + 2; high < pattern.length; high += 1) {
      for (let middle = low + 1; middle < high; middle += 1) {
        if (pattern[middle] && pattern[low] !== pattern[high]) unimodal += 1;
        if (!pattern[middle] && pattern[low] && pattern[high]) bimodal += 1;
      }
    }
  }
  return { unimodal, bimodal };
}
