import { longestLag, mostActions, mostCounted } from '@monitor/analysis';
import type { EvaluationQuestion } from '@monitor/analysis';
import {
  breaksOfSeries,
  catalogueOf,
  DomainError,
  editionFor,
  isQuarterId,
  metricDefinition,
  quartersBetween,
  quartersUpTo,
  stratifierDefinition,
} from '@monitor/domain';
import type { ComparabilityBreak } from '@monitor/domain';
import { requireCompared } from '../equity/require-compared.js';

/** With fewer quarters nothing lies before adoption to compare with; with more it is another programme. */
const fewestQuarters = 5;
const mostQuarters = 40;

/** The quarters of a question, the oldest first. */
export function quartersOf({ firstQuarterId, lastQuarterId }: EvaluationQuestion): string[] {
  return quartersUpTo(lastQuarterId, quartersBetween(firstQuarterId, lastQuarterId) + 1);
}

/** Refuses (INPUT_NOT_UNDERSTOOD) a question that means nothing, each with what was wanted. */
export function checkQuestion(question: EvaluationQuestion, ledger: readonly ComparabilityBreak[]): void {
  const { metricId, stratifier, lag, smallestEffect } = question;
  const metric = metricDefinition(metricId);
  requireCompared(metric, { ...stratifierDefinition(stratifier), stratifier });
  if (!(lag >= 0 && lag <= longestLag))
    throw refused(`A lag of ${lag} quarters is not possible. Use 0 to ${longestLag}.`);
  if (!(smallestEffect > 0 && smallestEffect <= 0.5)) {
    throw refused(
      'The smallest change that matters is more than 0 and at most 50 points: 0.02 is two percentage points.',
    );
  }
  checkUnit(question);
  checkQuarters(question);
  checkActions(question);
  checkBreaks(question, ledger);
}

function checkQuarters({ firstQuarterId, lastQuarterId }: EvaluationQuestion): void {
  const unknown = [firstQuarterId, lastQuarterId].find((id) => !isQuarterId(id));
  if (unknown !== undefined) throw refused(`“${unknown}” is no quarter. Use, for example, 2025-26-Q3.`);
  const quarters = quartersBetween(firstQuarterId, lastQuarterId) + 1;
  if (quarters >= fewestQuarters && quarters <= mostQuarters) return;
  throw refused(
    `From ${firstQuarterId} to ${lastQuarterId} there are ${Math.max(0, quarters)} quarters. It takes ${fewestQuarters} to ${mostQuarters}, the first before the last.`,
  );
}

function checkUnit({ unit, exposure, adoptedShare, organisationType }: EvaluationQuestion): void {
  if (!(adoptedShare > 0 && adoptedShare <= 1)) {
    throw refused(
      `An area cannot adopt from ${adoptedShare} of its organisations on. Use more than 0 and at most 1: 0.5 is half of them.`,
    );
  }
  if (unit === 'ORGANISATION') return;
  if (exposure === 'NUMBER_IN_PLACE') {
    throw refused(
      'How many actions are in place is looked at in organisations only. Choose organisations, or adoption.',
    );
  }
  if (organisationType !== null) {
    throw refused(
      'What is published of boards and regions counts every type of organisation. Leave the type out, or compare organisations.',
    );
  }
}

function checkActions({ actionCodes, exposure, lastQuarterId }: EvaluationQuestion): void {
  const [fewest, most] = exposure === 'NUMBER_IN_PLACE' ? [2, mostCounted] : [1, mostActions];
  if (actionCodes.length < fewest || actionCodes.length > most || new Set(actionCodes).size < actionCodes.length) {
    const what = exposure === 'NUMBER_IN_PLACE' ? 'A question of how many are in place' : 'A question';
    throw refused(`${what} is about ${fewest} to ${most} different actions.`);
  }
  const { actions } = catalogueOf(editionFor(lastQuarterId));
  const unknown = actionCodes.find((code) => !actions.some((action) => action.code === code));
  if (unknown !== undefined) throw refused(`“${unknown}” is not an action of the framework. Use, for example, D1-S1.`);
}

/** What parts the figures of all of England parts everybody's: it is said before anybody declares. */
function checkBreaks(question: EvaluationQuestion, ledger: readonly ComparabilityBreak[]): void {
  const { metricId, stratifier } = question;
  const series = {
    of: 'METRIC',
    metric: metricId,
    stratifier,
    level: 'ENGLAND',
    areaCode: 'ENG',
    reading: 'AS_WAS',
  } as const;
  const [parting] = breaksOfSeries(ledger, series, quartersOf(question));
  if (parting === undefined) return;
  throw refused(
    `“${parting.entry.title}” parts the figures within these quarters, so that nothing may be compared across it. Begin with ${parting.comparableFrom}, or end before ${parting.startsIn}.`,
  );
}

function refused(message: string): DomainError {
  return new DomainError('INPUT_NOT_UNDERSTOOD', message);
}
