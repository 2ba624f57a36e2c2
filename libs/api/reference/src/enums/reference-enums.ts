import { registerWords } from '@monitor/api-platform';
import { breakKinds, stratifiers } from '@monitor/domain';
import type { Audience, Polarity, WindowState, WordingStatus } from '@monitor/domain';

/** A table, not a list: a word that domain adds and this forgets does not compile. */
function wordsOf<Word extends string>(table: Record<Word, true>): Word[] {
  return Object.keys(table) as Word[];
}

const polarities = wordsOf<Polarity>({ HIGH_IS_BETTER: true, LOW_IS_BETTER: true, NEUTRAL: true });
const windowStates = wordsOf<WindowState>({ NOT_YET_OPEN: true, OPEN: true, LATE: true, CLOSED: true });
const audiences = wordsOf<Audience>({ STAFF: true, LEADERS: true, NATIONAL: true });
const wordings = wordsOf<WordingStatus>({ FOUND: true, FOUND_SIMILAR: true, FOUND_PRINCIPLE: true, BACKGROUND: true });

export const StratifierWords = registerWords('Stratifier', stratifiers, 'What outcome counts are divided by.');
export const MetricPolarityWords = registerWords(
  'MetricPolarity',
  polarities,
  'Whether a higher value is better. NEUTRAL: choice is protected, only the gap between groups is judged.',
);
export const WindowStateWords = registerWords(
  'WindowState',
  windowStates,
  'Where the window of a return stands today. LATE: after the published deadline, before the close.',
);
export const AudienceWords = registerWords('Audience', audiences, 'Who an action is written for.');
export const WordingStatusWords = registerWords(
  'WordingStatus',
  wordings,
  'How sure it is that the published guidance says this.',
);
export const BreakKindWords = registerWords('BreakKind', breakKinds, 'Why figures of two times cannot be compared.');
