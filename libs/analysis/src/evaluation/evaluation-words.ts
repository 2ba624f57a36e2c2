import { formatCount } from '@monitor/domain';
import { claimStrength } from '../claim-strength/claim-strength.js';
import type { ClaimStrength } from '../claim-strength/claim-strength.js';
import type { Verdict } from '../findings/finding-words.js';
import { pointsOf } from '../findings/words/phrases.js';
import { outcomeInWords, practiceInWords, seenWords } from './evaluation-sentences.js';
import type { EvaluationNames } from './evaluation-sentences.js';
import type { EvaluationEffect, EvaluationResult } from './evaluation-result.js';
import { studyOf } from './study-of.js';

/** A claim is made at this level, allowing for all questions that were declared. */
const falseClaim = 0.05;

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
export function evaluationClaim(result: EvaluationResult, names: EvaluationNames, how: AskedHow): EvaluationClaim {
  const { answer } = result;
  const strength = claimStrength(how.isDeclared ? studyOf(result) : { ...studyOf(result), kind: 'COMPARISON' }, {
    outcome: outcomeInWords(names.outcome),
    change: practiceInWords(names),
  });
  if (!strength.computable) throw new Error(strength.message);
  const verdict = verdictOf(answer, how);
  return {
    verdict,
    sentences: [seenWords(result, names), claimedWords(result, { verdict, strength, how })],
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

function verdictOf(answer: EvaluationEffect | null, { isDeclared, smallestEffect, adjustedPValue }: AskedHow): Verdict {
  if (answer === null || !isDeclared) return 'CANNOT_TELL';
  const { lower, upper } = answer.effect;
  if (lower === null || upper === null) return 'CANNOT_TELL';
  if ((lower > 0 || upper < 0) && adjustedPValue !== null && adjustedPValue <= falseClaim) return 'DIFFERENT';
  return lower > -smallestEffect && upper < smallestEffect ? 'ALIKE' : 'CANNOT_TELL';
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
