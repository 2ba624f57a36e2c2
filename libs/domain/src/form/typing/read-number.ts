import { asOnAKeyboard } from './as-on-a-keyboard.js';
import { meaning, noMeaning, nothing, quoteTyped } from './reading.js';
import type { Reading } from './reading.js';

const grouped = /^-?\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{3})+(?:\.\d+)?$/;
const plain = /^-?\d+(?:\.\d+)?$/;
/** Beyond this, digits would be lost on the way. */
const mostDigits = 15;

/** A number without its unit; `typed` is what messages repeat. */
function readNumber(number: string, typed: string): Reading<number> {
  const trimmed = number.trim().replace(/^[\u2212\u2013]/, '-');
  if (/^[+-]?[\d.,]+e[+-]?\d+$/i.test(trimmed))
    return noMeaning(`${quoteTyped(typed)} is written with a power of ten. Write the number in full, in digits.`);
  if (/^-?[\d.,\s]+(?:%|per ?cent)$/i.test(trimmed))
    return noMeaning(
      `${quoteTyped(typed)} is a share of a hundred. Give the number itself, for example 1234 or 1,234.`,
    );
  if (!grouped.test(trimmed) && !plain.test(trimmed))
    return noMeaning(`${quoteTyped(typed)} is not a number. Write it in digits, for example 1234 or 1,234.`);
  const digits = trimmed.replace(/[^\d.-]/g, '');
  if (digits.replace(/\D/g, '').length > mostDigits)
    return noMeaning(`${quoteTyped(typed)} has too many digits. Check for extra ones.`);
  // Minus nought is nought.
  return meaning(Number(digits) + 0);
}

/**
 * A number as a person typed or pasted it: thousands may be separated by commas or spaces, a minus may be a hyphen or a
 * minus sign, digits may be wide ones. Whether it may be so large, negative or not whole is the return's rule, not that of reading.
 */
export function readTypedNumber(text: string): Reading<number> {
  const plainText = asOnAKeyboard(text);
  return plainText.trim() === '' ? nothing : readNumber(plainText, text);
}

/** A share of a hundred: “45”, “45%”, “45 per cent”. */
export function readTypedPercent(text: string): Reading<number> {
  const plainText = asOnAKeyboard(text).trim();
  return plainText === '' ? nothing : readNumber(plainText.replace(/\s*(?:%|per ?cent)$/i, ''), text);
}

/** A length of time in days: “12.5”, “12.5 days”. */
export function readTypedDays(text: string): Reading<number> {
  const plainText = asOnAKeyboard(text).trim();
  return plainText === '' ? nothing : readNumber(plainText.replace(/\s*days?$/i, ''), text);
}
