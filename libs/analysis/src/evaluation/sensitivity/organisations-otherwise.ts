import { compareOrganisations } from '../compared-organisations.js';
import type { ComparedUnit } from '../compared-units.js';
import { fewestShown } from '../design-of.js';
import type { OrganisationHistory } from '../organisation-history.js';
import { without } from './done-otherwise.js';
import type { DoneOtherwise, TriedUnits } from './done-otherwise.js';
import { withGapsFilled } from './gaps-filled.js';

const quartersOfYear = 4;

/** What can be done otherwise of organisations: what counts as in place, who missed a quarter, when it begins, who stands out. */
export function organisationsOtherwise({ asked, kind, units }: TriedUnits): DoneOtherwise[] {
  const { question, histories } = asked;
  const compared = (what: string, own: readonly OrganisationHistory[], isAssured = question.isAssured) => ({
    what,
    units: compareOrganisations(own, { ...question, isAssured }).units,
  });
  const shorter = histories.map((history) => ({ ...history, quarters: history.quarters.slice(quartersOfYear) }));
  return [
    question.isAssured
      ? compared('Counting as well what nobody else has checked', histories, false)
      : compared('Counting only what somebody else has checked', histories, true),
    compared('Beginning a year later, with whoever answered since', shorter),
    compared('With those that missed up to two quarters, filled in between', histories.map(withGapsFilled)),
    ...(kind === 'STAGGERED' ? withoutFarthest(units) : []),
  ];
}

/** The adopters whose outcome rose most since they adopted, and those whose outcome fell most, may make the effect by themselves. */
function withoutFarthest(units: readonly ComparedUnit[]): DoneOtherwise[] {
  const changes = new Map(
    units.flatMap((unit) => (unit.adoptedAt === null ? [] : [[unit.unit, changeOf(unit)] as const])),
  );
  const ordered = [...changes].sort(([, a], [, b]) => a - b).map(([code]) => code);
  const least = new Set(ordered.slice(0, fewestShown));
  const most = new Set(ordered.slice(-fewestShown));
  return [
    ...without('the five adopters whose outcome rose most', units, ({ unit }) => most.has(unit)),
    ...without('the five adopters whose outcome rose least', units, ({ unit }) => least.has(unit)),
  ];
}

function changeOf({ adoptedAt, outcomes }: ComparedUnit): number {
  const at = adoptedAt ?? 0;
  return meanOf(outcomes.slice(at)) - meanOf(outcomes.slice(0, at));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
