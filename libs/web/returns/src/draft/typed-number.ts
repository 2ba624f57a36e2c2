/** A number as typed: what it means, or why it means nothing. `value` null without a problem = an empty cell. */
export interface TypedNumber {
  value: number | null;
  problem: string | null;
}

const grouped = /^-?\d{1,3}([,\u00a0\u202f ]\d{3})+(\.\d+)?$/;
const plain = /^-?\d+(\.\d+)?$/;
/** Beyond this, digits would be lost on the way. */
const mostDigits = 15;

function quote(text: string): string {
  return text.length > 30 ? `“${text.slice(0, 30)}…”` : `“${text}”`;
}

/**
 * Reads a number that a person typed or pasted: thousands may be separated by commas or spaces, a minus may be a
 * hyphen or a minus sign. Whether the number may be so large, negative or not whole is the return's rule, not ours.
 */
export function readTypedNumber(text: string): TypedNumber {
  const trimmed = text.trim().replace(/^[\u2212\u2013]/, '-');
  if (trimmed === '') return { value: null, problem: null };
  if (/^[+-]?[\d.,]+e[+-]?\d+$/i.test(trimmed)) {
    return {
      value: null,
      problem: `${quote(text)} is written with a power of ten. Write the number in full, in digits.`,
    };
  }
  if (!grouped.test(trimmed) && !plain.test(trimmed)) {
    return { value: null, problem: `${quote(text)} is not a number. Write it in digits, for example 1234 or 1,234.` };
  }
  const digits = trimmed.replace(/[,\u00a0\u202f ]/g, '');
  if (digits.replace(/\D/g, '').length > mostDigits) {
    return { value: null, problem: `${quote(text)} has too many digits. Check for extra ones.` };
  }
  return { value: Number(digits), problem: null };
}
