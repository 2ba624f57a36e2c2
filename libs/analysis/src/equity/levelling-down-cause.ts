import type { StratifierDefinition } from '@monitor/domain';
import type { Cause, Caution } from '../findings/finding.js';
import {
  bothMovedSentence,
  howNotToldSentence,
  levellingSentence,
  roseSentence,
} from '../findings/words/cause-words.js';
import type { EndsInWords } from '../findings/words/cause-words.js';
import { groupInWords } from '../findings/words/phrases.js';
import type { HowItNarrowed } from '../publication/how-it-narrowed.js';
import type { EquityPoint } from './equity-point.js';
import type { ChangeOfSame } from './same-organisations.js';

type Ends = Pick<EquityPoint, 'compared' | 'difference'>;

/** How a gap narrowed; null where that is withheld, or was not published yet. */
export function howOf({ how, isLevellingDown }: ChangeOfSame): HowItNarrowed | null {
  return how ?? (isLevellingDown === true ? 'BETTER_OFF_FELL' : null);
}

/**
 * The cause of a gap that closed the wrong way, all of it or in part: in an area of a view, or, without one, in the area
 * of the finding. None where that was not shown.
 */
export function levellingDown(
  area: { code: string; name: string } | null,
  { change, point }: { change: ChangeOfSame; point: Ends },
  definition: StratifierDefinition,
): Cause[] {
  const how = change.verdict === 'NARROWER' ? howOf(change) : null;
  if (how !== 'BETTER_OFF_FELL' && how !== 'BOTH_MOVED') return [];
  const ends = endsInWords(point, definition);
  const cause = { subject: area?.code ?? null, figure: null };
  const name = area?.name ?? null;
  return how === 'BOTH_MOVED'
    ? [{ ...cause, kind: 'BOTH_ENDS_MOVED', sentence: bothMovedSentence(name, ends) }]
    : [{ ...cause, kind: 'LEVELLING_DOWN', sentence: levellingSentence(name, ends) }];
}

/** Why the gap of the finding narrowed, where it is known which end moved. */
export function causesOfNarrowing(change: ChangeOfSame, point: Ends, definition: StratifierDefinition): Cause[] {
  if (howOf(change) !== 'WORSE_OFF_ROSE') return levellingDown(null, { change, point }, definition);
  const sentence = roseSentence(endsInWords(point, definition));
  return [{ kind: 'ONE_BEHIND_ROSE', subject: null, figure: null, sentence }];
}

/** That nobody can tell why the gap of the finding narrowed: silence would pass for progress. */
export function cautionOfNarrowing(change: ChangeOfSame, point: Ends, definition: StratifierDefinition): Caution[] {
  const how = howOf(change);
  if (how !== null && how !== 'CANNOT_TELL') return [];
  const sentence = howNotToldSentence(endsInWords(point, definition), change.change === null);
  return [{ kind: 'HOW_NOT_TOLD', subjects: [], sentence }];
}

/** Which group was ahead: the one that is said to have fallen or not. */
function endsInWords({ compared, difference }: Ends, definition: StratifierDefinition): EndsInWords {
  const [high, low] = [compared?.high, compared?.low].map((code) => groupInWords(definition, code));
  const ends = { ahead: high ?? '', behind: low ?? '' };
  return (difference.value ?? 0) < 0 ? { ahead: ends.behind, behind: ends.ahead } : ends;
}
