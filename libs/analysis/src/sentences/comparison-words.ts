import type { Estimate } from '@monitor/domain';
import { directionOf } from './direction.js';
import type { Direction } from './direction.js';
import { differenceWords, inBrackets, intervalWords, sizeWords } from './figure-words.js';
import type { Shown } from './figure-words.js';
import type { ComparedWith, SentenceSubject } from './sentence-subject.js';

type Subject = Omit<SentenceSubject, 'comparison'> & { comparison: ComparedWith };
type Clear = Exclude<Direction, 'NOT_CLEAR'>;

/** The part of a sentence that says which way a comparison goes, or that this is not clear. */
export function comparisonWords(estimate: Shown, subject: Subject): string {
  const direction = directionOf(estimate, subject.unit);
  return direction === 'NOT_CLEAR' ? nothingClear(estimate, subject) : clearly(estimate, subject, direction);
}

function nothingClear(estimate: Shown, { comparison, unit }: Subject): string {
  const figure = `(${differenceWords(estimate.value, unit)}, ${intervalWords(estimate, unit) || 'no interval'})`;
  switch (comparison.kind) {
    case 'GROUPS':
      return `shows no clear gap between ${comparison.of} and ${comparison.against} ${figure}`;
    case 'AREAS':
      return `shows no clear difference from ${comparison.against} ${figure}`;
    case 'QUARTERS':
      return `shows no clear change since ${comparison.since} ${figure}`;
  }
}

function clearly(estimate: Shown, subject: Subject, direction: Clear): string {
  const { comparison, unit } = subject;
  const size = `${sizeWords(estimate.value, unit)}${inBrackets(intervalWords(unsigned(estimate, subject), unit))}`;
  const [way, than] = unit.kind === 'RATIO' ? ['as high', 'as'] : [direction === 'HIGHER' ? 'higher' : 'lower', 'than'];
  switch (comparison.kind) {
    case 'GROUPS':
      return `was ${size} ${way} for ${comparison.of} ${than} for ${comparison.against}`;
    case 'AREAS':
      return `was ${size} ${way} ${than} in ${comparison.against}${judgement(subject, direction)}`;
    case 'QUARTERS':
      return `was ${size} ${way} ${than} in ${comparison.since}${judgement(subject, direction)}`;
  }
}

/** "3 points lower (1 to 5)", not "(−5 to −1)": the direction already stands in the word. */
function unsigned(estimate: Shown, { unit }: Subject): Estimate {
  const { value, lower, upper } = estimate;
  if (unit.kind === 'RATIO' || value >= 0 || lower === null || upper === null) return estimate;
  return { ...estimate, lower: -upper, upper: -lower };
}

function judgement({ polarity, comparison }: Subject, direction: Clear): string {
  if (polarity === 'NEUTRAL') return '';
  const isGood = (polarity === 'HIGH_IS_BETTER') === (direction === 'HIGHER');
  if (comparison.kind === 'QUARTERS') return isGood ? ', an improvement' : ', a worsening';
  return isGood ? ', which is better' : ', which is worse';
}
