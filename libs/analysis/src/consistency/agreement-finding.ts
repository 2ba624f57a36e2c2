import { normalQuantile } from '@monitor/statistics';
import { allowFor } from '../findings/allow-for.js';
import { shownFigure } from '../findings/finding-figure.js';
import type { Allowance, Caution, Detectable, Finding, FindingClaim, FindingFigure } from '../findings/finding.js';
import { nothingBeside } from '../findings/nothing-beside.js';
import { toFinding } from '../findings/to-finding.js';
import type { PracticeNames } from '../findings/words/practice-names.js';
import {
  detectableAgreementWords,
  fewOrganisationsWords,
  practiceWithinAreasWords,
} from '../findings/words/practice-within-areas-words.js';
import {
  agreementAcross,
  agreementBeside,
  agreementDifference,
  agreementOverColumns,
  agreementWithinAreas,
  byColumn,
  comparedAgreement,
} from './agreement-between-areas.js';
import type { AgreementAcross, AgreementCompared, AgreementWithin } from './agreement-between-areas.js';
import { agreementLimits } from './agreement-of-places.js';
import type { PracticeTable } from './practice-table.js';

/** Areas whose agreement differs by no more than a tenth of the way from half at either end to all at one status are alike. */
export const agreementMargin = 0.1;
/** How many differences a sentence names. */
const mostNamed = 3;

type Judged = AgreementCompared & { value: number; lower: number; upper: number };

/**
 * How far the organisations of one area agree in what they have in place, and in which areas and columns they agree less
 * or more than elsewhere, allowing for every area in every column of the view. Null where there is nothing to compare.
 */
export function agreementFinding(table: PracticeTable, names: PracticeNames): Finding | null {
  const claim = agreementClaim(table, names);
  return claim === null ? null : toFinding(claim, practiceWithinAreasWords(claim, names));
}

/** The same before it is worded. */
export function agreementClaim(table: PracticeTable, names: PracticeNames): FindingClaim | null {
  if (table.areas.length < 2 || table.organisations.length === 0) return null;
  const within = agreementWithinAreas(table);
  const compared = comparedAgreement(within);
  const kept = { ...nothingBeside, kind: 'PRACTICE_WITHIN_AREAS' as const, cautions: cautionsOf(table, within, names) };
  if (compared.length === 0) {
    return { ...kept, verdict: 'CANNOT_TELL', subjects: [], allowance: null };
  }
  const allowance = allowFor(compared.length, `comparisons of one area with the others in one column`);
  const judged = compared.map((each) => ({ ...each, ...agreementDifference(each, allowance.confidence) }));
  const found = judged.filter(isClear).sort(byEvidence);
  const different = withoutMirrors(within, found, allowance.confidence);
  const figures = [overall(within), ...different.slice(0, mostNamed).flatMap(figuresOf)];
  if (different.length > 0) {
    const subjects = [...new Set(different.map(({ within: { column } }) => column))];
    const others = shownFigure('otherDifferences', 'COUNT', certain(Math.max(different.length - mostNamed, 0)));
    return { ...kept, verdict: 'DIFFERENT', subjects, figures: [...figures, others], allowance };
  }
  if (judged.every(({ lower, upper }) => lower > -agreementMargin && upper < agreementMargin)) {
    const margin = shownFigure('margin', 'INDEX', certain(agreementMargin));
    return { ...kept, verdict: 'ALIKE', subjects: [], figures: [...figures, margin], allowance };
  }
  const detectable = detectableAgreement(judged, allowance);
  return { ...kept, verdict: 'CANNOT_TELL', subjects: [], figures, allowance, detectable };
}

function isClear({ lower, upper }: Pick<Judged, 'lower' | 'upper'>): boolean {
  return lower > 0 || upper < 0;
}

/**
 * Where one area agrees far less, each of the others agrees more than "the rest", that area among it. After the clearest
 * of a column the next must differ from the others without those that were named as well, the same way.
 */
function withoutMirrors(within: readonly AgreementWithin[], found: readonly Judged[], confidence: number): Judged[] {
  const named = new Map<string, Set<string>>();
  return found.filter(({ within: own, value }) => {
    const before = named.get(own.column) ?? new Set();
    if (before.size > 0) {
      const beside = agreementBeside(within, own, before);
      const alone = beside && agreementDifference(beside, confidence);
      if (alone === null || !isClear(alone) || Math.sign(alone.value) !== Math.sign(value)) return false;
    }
    named.set(own.column, before.add(own.area));
    return true;
  });
}

/** The clearest first: the one whose nearer limit lies furthest from nought for its width. */
function byEvidence(a: Judged, b: Judged): number {
  return evidenceOf(b) - evidenceOf(a);
}

function evidenceOf({ value, lower, upper }: Judged): number {
  return value > 0 ? value / (value - lower) : value / (value - upper);
}

function overall(within: readonly AgreementWithin[]): FindingFigure {
  return shownFigure('agreementWithin', 'INDEX', shown(agreementOverColumns(byColumn(within).map(agreementAcross))));
}

function figuresOf({ within, elsewhere }: AgreementCompared): FindingFigure[] {
  return [
    shownFigure('agreement', 'INDEX', shown(within), within.area),
    shownFigure('agreementElsewhere', 'INDEX', shown(elsewhere), within.column),
  ];
}

function shown(agreement: AgreementAcross): { value: number; lower: number; upper: number } {
  return { value: agreement.value, ...agreementLimits(agreement, 0.95) };
}

function certain(value: number): { value: number; lower: null; upper: null } {
  return { value, lower: null, upper: null };
}

function cautionsOf(table: PracticeTable, within: readonly AgreementWithin[], names: PracticeNames): Caution[] {
  const inside = new Set(within.map(({ area }) => area));
  const subjects = table.areas.filter((area) => !inside.has(area));
  if (subjects.length === 0) return [];
  return [{ kind: 'FEW_ORGANISATIONS', subjects, sentence: fewOrganisationsWords(subjects, names) }];
}

/** What an area in the middle of all would have to differ by; null where not even the whole scale would do. */
function detectableAgreement(judged: readonly Judged[], { confidence }: Allowance): Detectable | null {
  const reaches = judged.map(({ lower, upper }) => (upper - lower) / 2).sort((a, b) => a - b);
  const critical = normalQuantile((1 + confidence) / 2);
  const difference = (reaches[Math.floor(reaches.length / 2)] ?? 1) * (1 + normalQuantile(0.8) / critical);
  if (!(difference < 1)) return null;
  const sentence = detectableAgreementWords(difference);
  return { difference, quarterId: null, wanted: agreementMargin, sentence };
}
