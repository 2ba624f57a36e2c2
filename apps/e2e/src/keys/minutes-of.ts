import type { KeysOfPath } from './counted-keyboard.js';

/**
 * Seconds of one key, and of one thought before an answer or a page: the keystroke-level model of S. Card, T. Moran and
 * A. Newell, “The keystroke-level model for user performance time with interactive systems”, Communications of the ACM
 * 23 (1980): K of an average typist and M.
 */
const secondsOf = { key: 0.28, thought: 1.35 };
/** Words a minute of silent reading: M. Brysbaert, Journal of Memory and Language 109 (2019), non-fiction in English. */
const wordsPerMinute = 238;

/** Minutes of the hand and the machine, as of somebody who knows the pages: keys, thoughts, and what the service takes. */
export function minutesOfKeys({ tabs, presses, characters, answers, pages, waited }: KeysOfPath): number {
  return (secondsOf.key * (tabs + presses + characters) + secondsOf.thought * (answers + pages) + waited) / 60;
}

/** Minutes of a first time: those, and every line of the pages read once. What is to be counted is at hand. */
export function minutesOfFirstTime(counted: KeysOfPath): number {
  return minutesOfKeys(counted) + counted.words / wordsPerMinute;
}
