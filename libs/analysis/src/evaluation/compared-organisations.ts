import { comparedUnits } from './compared-units.js';
import type { ComparedUnit, ComparedUnits } from './compared-units.js';
import type { EvaluationQuestion } from './evaluation-question.js';
import type { LeftOutReason } from './left-out.js';
import type { HistoryQuarter, OrganisationHistory } from './organisation-history.js';

type AskedOfOrganisations = Pick<EvaluationQuestion, 'exposure' | 'isAssured'>;

/**
 * Which organisations can be compared, and when each adopted: in the first quarter in which every action is in place, whatever it
 * says later. Status is known for every quarter, because whoever misses one is left out.
 */
export function compareOrganisations(
  histories: readonly OrganisationHistory[],
  question: AskedOfOrganisations,
): ComparedUnits {
  return comparedUnits(histories, (history) => compareOne(history, question));
}

function compareOne(
  { code, type, regionCode, quarters, isParted = false }: OrganisationHistory,
  { exposure, isAssured }: AskedOfOrganisations,
): ComparedUnit | LeftOutReason {
  if (isParted) return 'BREAK';
  const sent = quarters.filter((quarter) => quarter !== null);
  const refused = whyNotKnown(sent, quarters.length);
  if (refused !== null) return refused;
  const inPlace = (quarter: HistoryQuarter) => (isAssured ? quarter.checked : quarter.inPlace);
  const hasAll = (quarter: HistoryQuarter) => inPlace(quarter) === quarter.answered;
  const first = sent.findIndex(hasAll);
  // Of a number in place it matters how it changes, from wherever it began.
  if (first === 0 && exposure === 'ADOPTION') return 'FROM_THE_START';
  return {
    ...{ unit: code, name: code, regionCode, outcomes: sent.flatMap(({ outcome }) => outcome ?? []) },
    // Regions are shaken as a whole, and a trust is not a practice: each is compared with its like.
    stratum: `${regionCode} ${type}`,
    adoptedAt: first < 0 ? null : first,
    isReversed: first >= 0 && !sent.slice(first).every(hasAll),
    doses: sent.map(inPlace),
  };
}

function whyNotKnown(sent: readonly HistoryQuarter[], quarters: number): LeftOutReason | null {
  if (sent.length < quarters) return 'NO_RETURN';
  if (sent.some(({ answered }) => answered === 0)) return 'NOT_ASKED';
  if (sent.some(({ doNotApply }) => doNotApply > 0)) return 'DOES_NOT_APPLY';
  return sent.some(({ outcome }) => outcome === null) ? 'NO_OUTCOME' : null;
}
