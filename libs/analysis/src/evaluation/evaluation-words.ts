import { formatCount } from '@monitor/domain';
import { claimStrength } from '../claim-strength/claim-strength.js';
import type { ClaimStrength } from '../claim-strength/claim-strength.js';
import type { Verdict } from '../findings/finding-words.js';
import type { NamedOutcome } from '../findings/words/practice-beside-outcome-words.js';
import { pointsInterval, pointsOf, signedPoints } from '../findings/words/phrases.js';
import type { EvaluationEffect, EvaluationResult } from './evaluation-result.js';

/** A claim is made at this level, allowing for all questions that were declared. */
const falseClaim = 0.05;

/** What a question is about, in words that stand inside a sentence. */
export interface EvaluationNames {
  /** Short texts of the actions. */
  actions: readonly string[];
  isAssured: boolean;
  outcome: NamedOutcome;
}

/** How a question was asked. */
export interface AskedHow {
  isDeclared: boolean;
  smallestEffect: number;
  /** p, allowing for every question that was declared; the p of the question itself where it was not. */
  adjustedPValue: number | null;
  /** How many questions were declared and answered, this one among them. */
  declaredQuestions: number;
}

/** What an answer says. */
export interface EvaluationClaim {
  verdict: Verdict;
  /** Two sentences: what was seen, and what may be said of it. */
  sentences: [seen: string, claimed: string];
  strength: ClaimStrength['strength'];
  /** Why it may not say more, or what it meets. */
  rules: readonly string[];
  allowance: string;
  /** What it would take to overturn it; null where nothing is said to have changed, or nobody can say. */
  overturned: string | null;
}

/** The verdict of a question, how strong its claim may be, and both in words. The design decides the strength, never the result. */
export function evaluationClaim(
  { design, answer }: EvaluationResult,
  names: EvaluationNames,
  how: AskedHow,
): EvaluationClaim {
  const strength = claimStrength(
    {
      kind: how.isDeclared ? 'DIFFERENCE_IN_DIFFERENCES' : 'COMPARISON',
      pointsBefore: quartersBefore(answer),
      pointsAfter: answer?.bySinceAdoption.filter(({ sinceAdoption }) => sinceAdoption >= 0).length ?? 0,
      clusters: { changed: design.adopters, unchanged: design.comparisons },
      isCorrectedForFewClusters: true,
      preTrend: answer?.earlierTrends ?? null,
    },
    { outcome: outcomeInWords(names.outcome), change: practiceInWords(names) },
  );
  if (!strength.computable) throw new Error(strength.message);
  const verdict = verdictOf(answer, how);
  return {
    verdict,
    sentences: [seenWords({ design, answer }, names), claimedWords({ design, answer }, { verdict, strength, how })],
    strength: strength.strength,
    rules: [
      ...(how.isDeclared ? [] : ['It was not declared before anybody looked.']),
      ...strength.decidedBy.map(({ reason }) => reason),
    ],
    allowance: allowanceOf(how),
    overturned: verdict === 'DIFFERENT' ? overturnedWords(answer) : null,
  };
}

function overturnedWords(answer: EvaluationEffect | null): string | null {
  const breakdown = answer?.breakdown ?? null;
  if (breakdown === null) return null;
  return breakdown === 0
    ? 'It would not survive trends that part after adoption, however little, beside how much they parted before.'
    : `It would survive trends that part after adoption up to ${breakdown.toFixed(1)} times as far, from quarter to quarter, as they did before.`;
}

function quartersBefore(answer: EvaluationEffect | null): number {
  // The quarter that changes are measured from, and those before it that were tested.
  return answer === null ? 0 : 1 + (answer.earlierTrends?.quarters ?? 0);
}

function verdictOf(answer: EvaluationEffect | null, { isDeclared, smallestEffect, adjustedPValue }: AskedHow): Verdict {
  if (answer === null || !isDeclared) return 'CANNOT_TELL';
  const { lower, upper } = answer.effect;
  if (lower === null || upper === null) return 'CANNOT_TELL';
  if ((lower > 0 || upper < 0) && adjustedPValue !== null && adjustedPValue <= falseClaim) return 'DIFFERENT';
  return lower > -smallestEffect && upper < smallestEffect ? 'ALIKE' : 'CANNOT_TELL';
}

function seenWords({ design, answer }: EvaluationResult, names: EvaluationNames): string {
  const { adopters, comparisons, refusal } = design;
  const practice = practiceInWords(names);
  const outcome = outcomeInWords(names.outcome);
  if (answer === null)
    return `What ${practice} changed of ${outcome} cannot be told: ${refusal ?? 'no comparison is possible'}`;
  const { effect } = answer;
  const interval = pointsInterval(effect);
  const range = interval === '' ? 'no interval: so few could have adopted otherwise' : `95% interval ${interval}`;
  return `After ${formatCount(adopters)} organisations put ${practice} in place, ${outcome} changed there by ${withPlus(effect.value)} percentage points (${range}) beyond ${formatCount(comparisons)} of the same region and type that had not.`;
}

interface Judged {
  verdict: Verdict;
  strength: ClaimStrength;
  how: AskedHow;
}

function claimedWords({ design, answer }: EvaluationResult, { verdict, strength, how }: Judged): string {
  if (answer === null) return 'Nothing is claimed.';
  if (!how.isDeclared) {
    return 'Nobody had declared the question before looking, so nothing is claimed: of twenty such looks at nothing, one shows something.';
  }
  if (verdict === 'ALIKE') {
    return `Whatever it changed is less than the ${pointsOf(how.smallestEffect)} that were said to matter.`;
  }
  if (verdict === 'DIFFERENT') return strength.sentence;
  const { detectable } = design;
  const what =
    detectable === null
      ? 'With so few no change would have shown.'
      : `Only a change of about ${pointsOf(detectable)} or more would have shown.`;
  return `That is no more than chance makes: whether anything changed cannot be told. ${what}`;
}

function withPlus(effect: number): string {
  return effect > 0 ? `+${signedPoints(effect)}` : signedPoints(effect);
}

function practiceInWords({ actions, isAssured }: EvaluationNames): string {
  const named = actions.map((action) => `“${action}”`);
  const list = named.length < 2 ? (named[0] ?? 'it') : `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
  return isAssured ? `${list} (checked by somebody else)` : list;
}

function outcomeInWords(outcome: NamedOutcome): string {
  return outcome.of === 'GAP'
    ? `the gap in ${outcome.metric} (${outcome.first} less ${outcome.second})`
    : `the share of ${outcome.group} in ${outcome.metric}`;
}

function allowanceOf({ isDeclared, declaredQuestions, adjustedPValue }: AskedHow): string {
  if (!isDeclared) return 'A look without a declaration counts among the looks, and never as evidence.';
  const p =
    adjustedPValue === null
      ? ''
      : ` (p = ${adjustedPValue < 0.001 ? 'less than 0.001' : adjustedPValue.toFixed(3)} after that)`;
  return declaredQuestions < 2
    ? `It is the only question declared and answered so far${p}.`
    : `Allows for all ${formatCount(declaredQuestions)} questions that were declared and answered, by the method of Benjamini and Hochberg${p}.`;
}
