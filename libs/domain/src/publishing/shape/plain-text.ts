import { formatCount } from '../../estimates/format-count.js';
import { characterCount, isTooLong } from '../../wording/text-length.js';
import type { Check } from './checks.js';

/** Characters that cannot be seen, or that turn the direction of what stands beside them. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/u;
/** The beginning of a tag or a comment of a web page. */
const markup = /<[a-z/!?]/i;

function textFault(text: string, most: number): string | null {
  if (text.trim() === '') return 'It is empty. Write it in words.';
  if (isTooLong(text, most)) {
    const length = text.length > 10_000 ? `more than ${formatCount(10_000)}` : formatCount(characterCount(text));
    return `It has ${length} characters. The most is ${formatCount(most)}. Shorten it.`;
  }
  if (text !== text.trim()) return 'It begins or ends with a space. Remove it.';
  if (unseen.test(text)) return 'It holds a character that cannot be seen, such as a line break. Remove it.';
  return markup.test(text) ? 'It holds “<” followed by a letter or sign, as web pages do. Write plain words.' : null;
}

/** Words for people: one line of plain text, never markup. */
export function words(most: number): Check {
  return (value, place, list) => {
    const fault = typeof value === 'string' ? textFault(value, most) : 'It is no text. Write it in words.';
    if (fault !== null) list.add(place, fault);
  };
}

/** Names that every object of the language has: a cell called so would seem to be filled in. */
const taken = new Set(Object.getOwnPropertyNames(Object.prototype));

/** A code or key, of a form that `like` says and `wanted` tells people. */
export function code(like: RegExp, wanted: string): Check {
  return (value, place, list) => {
    if (typeof value === 'string' && value.length <= 80 && like.test(value) && !taken.has(value)) return;
    const shown = typeof value === 'string' ? `“${value.slice(0, 40)}”` : 'no text';
    list.add(place, `It is ${shown}. Write ${wanted}.`);
  };
}
