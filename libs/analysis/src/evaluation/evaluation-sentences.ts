import { formatCount } from '@monitor/domain';
import type { NamedOutcome } from '../findings/words/practice-beside-outcome-words.js';
import { pointsInterval, signedPoints } from '../findings/words/phrases.js';
import type { EvaluationUnit, Exposure } from './evaluation-question.js';
import type { EvaluationEffect, EvaluationResult } from './evaluation-result.js';
import { percentageOf, unitsInWords } from './unit-words.js';

/** What a question is about, in words that stand inside a sentence. */
export interface EvaluationNames {
  /** Short texts of the actions. */
  actions: readonly string[];
  isAssured: boolean;
  outcome: NamedOutcome;
  unit: EvaluationUnit;
  exposure: Exposure;
  adoptedShare: number;
}

/** What was seen, in one sentence. */
export function seenWords({ design, answer }: EvaluationResult, names: EvaluationNames): string {
  const practice = practiceInWords(names);
  const outcome = outcomeInWords(names.outcome);
  if (answer === null) {
    return `What ${practice} changed of ${outcome} cannot be told: ${design.refusal ?? 'no comparison is possible'}`;
  }
  const change = changeInWords(answer);
  const { unit } = names;
  const others = `${formatCount(design.comparisons)} ${unitsInWords(unit, design.comparisons)}`;
  switch (design.kind) {
    case 'SERIES':
      return `After ${practice} was in place in ${enough(names)} of all ${formatCount(design.adopters)} ${unitsInWords(unit, 2)}, ${outcome} lay ${change} from where its earlier trend led, by the last quarter.`;
    case 'NUMBER_IN_PLACE':
      return `With each further action in place of ${practice}, ${outcome} changed by ${change}, in ${formatCount(design.adopters + design.comparisons)} organisations that are each compared with their region and type.`;
    default:
      return unit === 'ORGANISATION'
        ? `After ${formatCount(design.adopters)} organisations put ${practice} in place, ${outcome} changed there by ${change} beyond ${formatCount(design.comparisons)} of the same region and type that had not.`
        : `After ${practice} was in place in ${enough(names)} of ${formatCount(design.adopters)} ${unitsInWords(unit, design.adopters)}, ${outcome} changed there by ${change} beyond ${others} where it was not.`;
  }
}

function changeInWords({ effect }: EvaluationEffect): string {
  const interval = pointsInterval(effect);
  const range = interval === '' ? 'no interval: so few could have adopted otherwise' : `95% interval ${interval}`;
  const points = effect.value > 0 ? `+${signedPoints(effect.value)}` : signedPoints(effect.value);
  return `${points} percentage points (${range})`;
}

function enough({ adoptedShare }: EvaluationNames): string {
  return adoptedShare === 1 ? 'every organisation' : `at least ${percentageOf(adoptedShare)} of the organisations`;
}

/** The actions in inverted commas: "“Devices are lent” and “Staff are trained”". */
export function practiceInWords({ actions, isAssured }: EvaluationNames): string {
  const named = actions.map((action) => `“${action}”`);
  const list = named.length < 2 ? (named[0] ?? 'it') : `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
  return isAssured ? `${list} (checked by somebody else)` : list;
}

/** The outcome: "the gap in NHS App registration (least deprived fifth less most deprived fifth)". */
export function outcomeInWords(outcome: NamedOutcome): string {
  return outcome.of === 'GAP'
    ? `the gap in ${outcome.metric} (${outcome.first} less ${outcome.second})`
    : `the share of ${outcome.group} in ${outcome.metric}`;
}
