import { evaluate } from '@monitor/analysis';
import type { AskedEvaluation, EvaluationQuestion, EvaluationResult } from '@monitor/analysis';
import { knownBreaks } from '@monitor/api-comparability';
import type { TenantTx } from '@monitor/api-platform';
import { findPublication, withoutHurry } from '@monitor/api-releases';
import { breaksOfSeries, metricDefinition } from '@monitor/domain';
import type { ComparabilityBreak, OrganisationType } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { areaHistories } from './area-histories.js';
import { quartersOf } from './check-question.js';
import { regionNames } from './evaluations.query.js';
import { organisationHistories } from './organisation-histories.query.js';
import { readTakeOvers } from './take-overs.query.js';
import { takenOver } from './taken-over.js';
import { toHistories } from './to-histories.js';

/** Raised whenever the same question and publication would be answered otherwise. */
export const methodVersion = '2';

/** A question, and the publication that it is answered from. */
export interface EvaluationOrder {
  question: EvaluationQuestion;
  publication: number;
}

/**
 * Works an answer out of what a publication took in: the same question and publication give the same answer. What is read is
 * read in one transaction, which ends before anything is worked out.
 */
export async function workOut(tenantTx: TenantTx, order: EvaluationOrder): Promise<EvaluationResult> {
  const asked = await tenantTx.run({ system: 'comparison' }, (manager) => readAsked(manager, order), {
    readOnly: true,
  });
  return evaluate(asked);
}

async function readAsked(manager: EntityManager, { question, publication }: EvaluationOrder): Promise<AskedEvaluation> {
  const quarterIds = quartersOf(question);
  // A quarter of a million rows of all of England take longer than anybody who waits for an answer.
  await withoutHurry(manager);
  const ledger = await knownBreaks(manager);
  const names = await regionNames(manager);
  const asked = { question, quarterIds, regionName: (code: string) => names.get(code) ?? code };
  const { unit } = question;
  const boundariesOn = (await findPublication(manager, publication))?.boundariesOn ?? null;
  if (unit !== 'ORGANISATION') {
    if (boundariesOn === null) throw new Error(`Publication ${String(publication)} has no boundaries.`);
    const reading = { question: { ...question, unit }, publication, boundariesOn, quarterIds, ledger };
    return { ...asked, histories: [], areas: await areaHistories(manager, reading) };
  }
  const { actionCodes, metricId, stratifier } = question;
  const wanted = { publication, quarterIds, actionCodes, metricId, stratifier, types: typesOf(question) };
  const takeOvers = boundariesOn === null ? [] : await readTakeOvers(manager, boundariesOn);
  const rows = takenOver(await organisationHistories(manager, wanted), takeOvers);
  const histories = toHistories(rows, question, quarterIds).map((history) => ({
    ...history,
    isParted: isParted(history, { question, quarterIds, ledger }),
  }));
  return { ...asked, histories };
}

function typesOf({ metricId, organisationType }: EvaluationQuestion): OrganisationType[] {
  const types = metricDefinition(metricId).askedOf;
  return organisationType === null ? [...types] : types.filter((type) => type === organisationType);
}

/** Whether a break that touches the region or the board of an organisation lies between the quarters. */
function isParted(
  { regionCode, icbCode }: { regionCode: string; icbCode: string | null },
  asked: { question: EvaluationQuestion; quarterIds: readonly string[]; ledger: readonly ComparabilityBreak[] },
): boolean {
  const { question, quarterIds, ledger } = asked;
  const { metricId: metric, stratifier } = question;
  const touches = (level: 'REGION' | 'ICB', areaCode: string | null) =>
    areaCode !== null &&
    breaksOfSeries(ledger, { of: 'METRIC', metric, stratifier, level, areaCode, reading: 'AS_WAS' }, quarterIds)
      .length > 0;
  return touches('REGION', regionCode) || touches('ICB', icbCode);
}
