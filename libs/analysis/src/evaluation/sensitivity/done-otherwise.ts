import type { AskedEvaluation } from '../asked-evaluation.js';
import type { EvaluationDesignKind } from '../chosen-design.js';
import type { ComparedUnit } from '../compared-units.js';
import { longestLag } from '../evaluation-question.js';

/** Another way of doing it: of whom, and from when on an effect is looked for. */
export interface DoneOtherwise {
  /** What is done otherwise, in words. */
  what: string;
  units: readonly ComparedUnit[];
  /** As asked unless told. */
  lag?: number;
}

/** What other ways are made from. */
export interface TriedUnits {
  asked: AskedEvaluation;
  kind: EvaluationDesignKind;
  /** Those compared in the answer. */
  units: readonly ComparedUnit[];
}

/** What can be done otherwise of organisations and areas alike: another lag, and without each region. */
export function doneOtherwise({ asked, units }: TriedUnits): DoneOtherwise[] {
  const { question, regionName } = asked;
  const { lag } = question;
  const regions = [...new Set(units.map(({ regionCode }) => regionCode))].sort();
  return [
    ...(lag < longestLag ? [{ what: 'An effect is looked for a quarter later', units, lag: lag + 1 }] : []),
    ...(lag > 0 ? [{ what: 'An effect is looked for at once', units, lag: 0 }] : []),
    ...without('those that said later that it is no longer in place', units, ({ isReversed }) => isReversed),
    ...regions.flatMap((region) => without(regionName(region), units, ({ regionCode }) => regionCode === region)),
  ];
}

/** Without some; nothing where there is nobody of whom to do without. */
export function without(
  whom: string,
  units: readonly ComparedUnit[],
  isLeftOut: (unit: ComparedUnit) => boolean,
): DoneOtherwise[] {
  if (!units.some((unit) => unit.adoptedAt !== null && isLeftOut(unit))) return [];
  return [{ what: `Without ${whom}`, units: units.filter((unit) => !isLeftOut(unit)) }];
}
