import { formatCount } from '@monitor/domain';
import type { ComparedUnit } from './compared-units.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import { adoptersInWords, othersInWords, unitsInWords } from './unit-words.js';

const meanings = {
  STAGGERED: 'Those that adopted in different quarters are compared with those that adopted later or never.',
  FEW_ADOPTERS: 'Each of a few adopters is compared with a weighted mean of those that never adopted.',
  SERIES: 'The trend before the quarter in which all adopted is carried on and compared with what followed.',
  NUMBER_IN_PLACE: 'Outcomes are followed as the number of actions in place rises and falls.',
} as const;

/** How a question is answered. */
export type EvaluationDesignKind = keyof typeof meanings;
export const evaluationDesignKinds = Object.keys(meanings) as EvaluationDesignKind[];

/** What a design does, in one sentence. */
export function evaluationDesignMeaning(kind: EvaluationDesignKind): string {
  return meanings[kind];
}

/** A design that was chosen, with the reason; or why none carries an answer. */
export type ChosenDesign = { kind: EvaluationDesignKind; because: string } | { kind: null; refusal: string };

/** Adopters, and others, from which on an effect in organisations is told: none can be worked out from the mean of ten. */
export const fewestCompared = 10;
/** Areas that adopted, and others, for cohorts to be compared with each other; the test is exact with few as with many. */
export const fewestAdopters = 3;
export const fewestOthers = 2;
/** Areas that never adopt, of which a weighted mean can follow an adopter, and quarters before in which that is seen. */
const othersToWeigh = 5;
const quartersToFollow = 4;
/** Quarters on either side of an interrupted series (Turner et al. 2021). */
const quartersOfSeries = 8;

/**
 * Chooses how a question is answered by who adopted when, never by an outcome: organisations by cohorts of adoption; areas by
 * cohorts where three or more adopted and two or more did not, by synthetic comparison where fewer adopted, by an interrupted series
 * where all adopted in one quarter.
 */
export function chooseDesign(units: readonly ComparedUnit[], question: EvaluationQuestion): ChosenDesign {
  if (question.exposure === 'NUMBER_IN_PLACE') return chooseForNumber(units);
  const adopters = units.filter(({ adoptedAt }) => adoptedAt !== null);
  const others = units.length - adopters.length;
  if (question.unit === 'ORGANISATION') return chooseForOrganisations(adopters.length, others);
  return chooseForAreas(adopters, { others, unit: question.unit, quarters: units[0]?.outcomes.length ?? 0 });
}

function chooseForOrganisations(adopters: number, others: number): ChosenDesign {
  if (Math.min(adopters, others) < fewestCompared) {
    return refused(
      `${formatCount(adopters)} organisations adopted within these quarters and ${formatCount(others)} did not; it takes ${String(fewestCompared)} of each, so that no single organisation shows.`,
    );
  }
  return cohorts('their region and type');
}

function chooseForNumber(units: readonly ComparedUnit[]): ChosenDesign {
  const changed = units.filter(hasChanged).length;
  if (changed < fewestCompared || units.length < 2 * fewestCompared) {
    return refused(
      `The number of these actions in place changed in ${formatCount(changed)} of ${formatCount(units.length)} organisations; it takes ${String(fewestCompared)} in which it did and ${String(2 * fewestCompared)} in all, so that no single organisation shows.`,
    );
  }
  const because =
    'How many actions are in place rises and falls, so that nobody adopts in one quarter: outcomes are followed with it, within region and type (two-way fixed effects), and chance is judged by exchanging whole histories.';
  return { kind: 'NUMBER_IN_PLACE', because };
}

/** Whether the number of actions in place was ever another. */
export function hasChanged({ doses }: ComparedUnit): boolean {
  return doses.some((dose) => dose !== doses[0]);
}

function chooseForAreas(
  adopters: readonly ComparedUnit[],
  { others, unit, quarters }: { others: number; unit: 'BOARD' | 'REGION'; quarters: number },
): ChosenDesign {
  const starts = adopters.flatMap(({ adoptedAt }) => adoptedAt ?? []);
  const first = Math.min(...starts);
  if (adopters.length === 0) return refused(`No ${unitsInWords(unit, 1)} adopted within these quarters.`);
  if (adopters.length >= fewestAdopters && others >= fewestOthers) {
    return cohorts(unit === 'BOARD' ? 'their region, where it has enough of both' : 'England as a whole');
  }
  if (others >= othersToWeigh && first >= quartersToFollow) {
    return {
      kind: 'FEW_ADOPTERS',
      because: `Only ${adoptersInWords(unit, adopters.length)}: every adopter is compared with a weighted mean of those that never did and that moved as it did before (synthetic difference in differences), and chance is judged by letting those play adopters.`,
    };
  }
  if (others === 0 && new Set(starts).size === 1) {
    if (Math.min(first, quarters - first) >= quartersOfSeries) return series(unit);
    return refused(
      `All adopted in the same quarter, with ${formatCount(first)} quarters before it and ${formatCount(quarters - first)} from it on; it takes ${String(quartersOfSeries)} of each to carry a trend on.`,
    );
  }
  return refused(
    `${adoptersInWords(unit, adopters.length)} and ${othersInWords(unit, others)}. It takes ${String(fewestAdopters)} that adopted and ${String(fewestOthers)} that did not; or one that adopted, ${String(othersToWeigh)} that did not and ${String(quartersToFollow)} quarters before the first (here ${formatCount(first)}).`,
  );
}

function cohorts(within: string): ChosenDesign {
  return {
    kind: 'STAGGERED',
    because: `Enough adopted and enough did not: each is compared with those of ${within} that adopted later or never (group-time effects), and chance is judged by exchanging who adopted when.`,
  };
}

function series(unit: 'BOARD' | 'REGION'): ChosenDesign {
  const because = `All ${unitsInWords(unit, 2)} adopted in the same quarter, so that nobody is left to compare with: the trend of their mean before it is carried on (interrupted time series).`;
  return { kind: 'SERIES', because };
}

function refused(refusal: string): ChosenDesign {
  return { kind: null, refusal };
}
