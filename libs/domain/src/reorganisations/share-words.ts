import type { ReorganisationLink } from './reorganisation.js';

/** How much goes along a link: "58.86% of people", or that nobody knows. */
export function formatShareOf({
  weight,
  isWeightUnknown,
}: Pick<ReorganisationLink, 'weight' | 'isWeightUnknown'>): string {
  if (isWeightUnknown || weight === null) return 'how much is not known';
  return `${Number((weight * 100).toFixed(4))}% of people`;
}
