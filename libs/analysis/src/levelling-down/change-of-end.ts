import { wilsonInterval } from '@monitor/statistics';
import { peopleOf } from './gap-end.js';
import type { GapPart } from './gap-end.js';

/** What changed the share of one end, and how far chance could move the first of the two. */
export interface ChangeOfEnd {
  /** From the shares of its parts, the mix held still. */
  fromShares: { value: number; lower: number; upper: number };
  /** From the mix of its parts, their shares held still. */
  fromMix: number;
}

interface Limits {
  value: number;
  lower: number;
  upper: number;
}

/**
 * Splits the change of one end's share by Kitagawa's symmetric form: each part's change of share times its mean weight,
 * and each part's change of weight times its mean share. The limits of the first take the weights as known and combine
 * the Wilson limits of every share (MOVER). A part that holds nobody in one quarter has no share there: it keeps the
 * other quarter's, so that coming and going counts as mix.
 */
export function changeOfEnd(before: readonly GapPart[], now: readonly GapPart[], confidence: number): ChangeOfEnd {
  const names = [...new Set([...before, ...now].map(({ part }) => part))];
  let [value, below, above, fromMix] = [0, 0, 0, 0];
  for (const name of names) {
    const [then, latest] = [find(before, name), find(now, name)];
    const weights = [weightOf(then, before), weightOf(latest, now)] as const;
    const shares = sharesOf(then, latest, confidence);
    if (!shares) continue;
    const [first, last] = shares;
    const weight = (weights[0] + weights[1]) / 2;
    fromMix += ((first.value + last.value) / 2) * (weights[1] - weights[0]);
    if (first === last) continue;
    value += weight * (last.value - first.value);
    below += (weight * (last.value - last.lower)) ** 2 + (weight * (first.upper - first.value)) ** 2;
    above += (weight * (last.upper - last.value)) ** 2 + (weight * (first.value - first.lower)) ** 2;
  }
  return { fromShares: { value, lower: value - Math.sqrt(below), upper: value + Math.sqrt(above) }, fromMix };
}

function find(parts: readonly GapPart[], name: string): GapPart | undefined {
  return parts.find(({ part, denominator }) => part === name && denominator > 0);
}

function weightOf(part: GapPart | undefined, parts: readonly GapPart[]): number {
  return part ? part.denominator / peopleOf(parts) : 0;
}

function sharesOf(then: GapPart | undefined, latest: GapPart | undefined, confidence: number): [Limits, Limits] | null {
  const first = then && limitsOf(then, confidence);
  const last = latest && limitsOf(latest, confidence);
  if (first && last) return [first, last];
  const only = first ?? last;
  return only ? [only, only] : null;
}

function limitsOf({ numerator, denominator }: GapPart, confidence: number): Limits {
  const share = numerator / denominator;
  const result = wilsonInterval({ numerator, denominator, confidence });
  const interval = result.computable ? result.interval : null;
  return { value: share, lower: interval?.lower ?? share, upper: interval?.upper ?? share };
}
