import { formatCount, formatDay, quarterLabel } from '@monitor/domain';
import { pointsOf } from '../findings/words/phrases.js';
import type { EvaluationDesignKind } from './chosen-design.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import { outcomeInWords, practiceInWords } from './evaluation-sentences.js';
import type { EvaluationNames } from './evaluation-sentences.js';
import type { EvaluationDesign, EvaluationResult } from './evaluation-result.js';
import { percentageOf, unitsInWords } from './unit-words.js';

/** When a question was asked and answered. */
export interface ReportedAnswer {
  isDeclared: boolean;
  /** The day on which it was written down, as `2026-10-01`. */
  askedOn: string;
  publication: number;
}

/** How an answer was made, in paragraphs that can stand in a report as they are. */
export function evaluationMethod(
  { design, answer }: EvaluationResult,
  question: EvaluationQuestion,
  { names, reported }: { names: EvaluationNames; reported: ReportedAnswer },
): string[] {
  const { kind } = design;
  return [
    askedWords(question, names, reported),
    sourceWords(design, question, reported),
    ...(kind === null || answer === null ? [] : [designs[kind], chances[kind]]),
    `A change of less than ${pointsOf(question.smallestEffect)} was said beforehand not to matter. Every question that was declared shares one false claim in twenty (Benjamini and Hochberg).`,
  ];
}

function askedWords(question: EvaluationQuestion, names: EvaluationNames, reported: ReportedAnswer): string {
  const when = reported.isDeclared
    ? `declared on ${formatDay(reported.askedOn)}, before anybody had looked at an outcome, and never changed since`
    : `asked on ${formatDay(reported.askedOn)} without being declared, so that nothing is claimed`;
  return `The question was whether ${practiceInWords(names)} changes ${outcomeInWords(names.outcome)}. It was ${when}. ${exposureWords(question)} ${lagWords(question)}`;
}

function exposureWords({ unit, exposure, adoptedShare, isAssured }: EvaluationQuestion): string {
  const checked = isAssured ? ', as checked by somebody else,' : '';
  if (exposure === 'NUMBER_IN_PLACE') {
    return `The exposure is how many of the actions${checked} an organisation has in place in a quarter.`;
  }
  const adopts = `An organisation has adopted from the first quarter on in which it says that each action${checked} is in place, whatever it says later`;
  return unit === 'ORGANISATION'
    ? `${adopts}.`
    : `A ${unitsInWords(unit, 1)} has adopted from the first quarter on in which at least ${percentageOf(adoptedShare)} of its organisations say that each action${checked} is in place.`;
}

function lagWords({ lag }: EvaluationQuestion): string {
  if (lag === 0) return 'An effect is looked for from the quarter of adoption on.';
  return `An effect is looked for from ${formatCount(lag)} ${lag === 1 ? 'quarter' : 'quarters'} after adoption on.`;
}

function sourceWords(
  { adopters, comparisons, leftOut }: EvaluationDesign,
  { unit, firstQuarterId, lastQuarterId }: EvaluationQuestion,
  { publication }: ReportedAnswer,
): string {
  const left = leftOut.reduce((sum, { organisations }) => sum + organisations, 0);
  const figures =
    unit === 'ORGANISATION'
      ? 'Each organisation counts once, by the share or gap of its own counts; only those with a return and an outcome in every quarter are compared'
      : `The figures are those published of each ${unitsInWords(unit, 1)}, on the boundaries of the publication; only those with one in every quarter are compared`;
  return `Source: publication ${String(publication)} of the quarterly return, ${quarterLabel(firstQuarterId)} to ${quarterLabel(lastQuarterId)}. ${figures}: ${formatCount(adopters + comparisons)}, and ${formatCount(left)} were left out.`;
}

const designs = {
  STAGGERED:
    'Each cohort of adopters is compared with those of its own stratum that adopt later or never: the change since the quarter before adoption, less theirs, averaged over quarters and then over adopters (group-time effects; Callaway and Sant’Anna 2021).',
  FEW_ADOPTERS:
    'As few adopted, each adopter is compared with a weighted mean of those that never did, with weights that make both move alike before adoption (synthetic difference in differences; Arkhangelsky and others 2021), averaged over adopters and their quarters.',
  SERIES:
    'As all adopted in the same quarter, the mean of all is followed as one interrupted time series: level and trend before, carried on, against level and trend after (segmented regression; Wagner and others 2002). The change is that by the last quarter.',
  NUMBER_IN_PLACE:
    'Outcomes are regressed on the number in place with effects of each organisation, and of each quarter within region and type (two-way fixed effects), which takes the effect of each further action to be the same.',
} as const satisfies Record<EvaluationDesignKind, string>;

const exchanged =
  'The 95% interval holds the constant effects that this test does not reject, so that it is exact with few adopters as with many.';
const chances = {
  STAGGERED: `Chance is judged by randomisation: what the same figures show when adoption is exchanged within strata (all arrangements, or 999 seeded draws). ${exchanged} Earlier trends are tested in the same way. A trend that this test would miss in one of five cases is carried on, and only a change whose whole interval lies beyond what it makes is put down to adoption (after Roth 2022); the answer says how far trends would have to part to overturn it (Rambachan and Roth 2023).`,
  FEW_ADOPTERS:
    'Chance is judged by placebos: those that never adopted play the adopters in the same quarters. With few of them no p-value can be small, which the answer allows for.',
  SERIES:
    'Errors allow for what carries over from quarter to quarter (Newey and West, lag 2; t distribution). Nothing else that changed in that quarter can be told apart from it.',
  NUMBER_IN_PLACE: `Chance is judged by exchanging whole histories of the number in place within region and type (999 seeded draws). ${exchanged}`,
} as const satisfies Record<EvaluationDesignKind, string>;
