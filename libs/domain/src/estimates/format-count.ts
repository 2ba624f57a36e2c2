/** Minus sign (U+2212), read out as "minus"; a hyphen is not. */
const minus = '−';

/** Digits with thousands separated and a true minus sign, the same in every browser and server. */
export function separateThousands(digits: string): string {
  const [whole = '', fraction] = digits.replace(/^-/, '').split('.');
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${digits.startsWith('-') ? minus : ''}${separated}${fraction === undefined ? '' : `.${fraction}`}`;
}

/**
 * A number of people or organisations.
 * @example formatCount(1234567) // "1,234,567"
 */
export function formatCount(count: number): string {
  if (!Number.isFinite(count) || Math.abs(count) >= 1e21) return String(count);
  return separateThousands(String(count === 0 ? 0 : count));
}
