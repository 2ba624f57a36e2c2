const numbers = ['', '', 'twice', 'three times', 'four times', 'five times', 'six times', 'seven times', 'eight times'];
const fractions = ['', '', 'half of', 'a third of', 'a quarter of', 'a fifth of'];

function many(times: number): string {
  return numbers[times] ?? (times === 9 ? 'nine times' : times === 10 ? 'ten times' : `${times} times`);
}

/**
 * How one number stands to another, as people say it; null where the other is 0.
 * @example timesInWords(57900, 5700) // "ten times"
 * @example timesInWords(570, 5700) // "a tenth of"
 * @example timesInWords(150, 100) // "more than"
 */
export function timesInWords(count: number, other: number): string | null {
  if (other === 0) return null;
  const ratio = count / other;
  if (ratio >= 1.8) return many(Math.round(ratio));
  if (ratio > 0.55) return ratio > 1 ? 'more than' : 'less than';
  if (count === 0) return 'less than';
  const part = Math.round(1 / ratio);
  if (part === 10) return 'a tenth of';
  return fractions[part] ?? 'far less than';
}
