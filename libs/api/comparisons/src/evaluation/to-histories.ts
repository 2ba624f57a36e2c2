import { fewestPeople } from '@monitor/analysis';
import type { EvaluationQuestion, HistoryQuarter, OrganisationHistory } from '@monitor/analysis';
import { comparedPair, groupCodes, stratifierDefinition } from '@monitor/domain';
import type { HistoryRow } from './organisation-histories.query.js';

/** Rows of organisations and quarters as histories: one entry a quarter, null where there is no return. */
export function toHistories(
  rows: readonly HistoryRow[],
  question: EvaluationQuestion,
  quarterIds: readonly string[],
): (OrganisationHistory & { icbCode: string | null })[] {
  const byCode = new Map<string, HistoryRow[]>();
  for (const row of rows) {
    const own = byCode.get(row.code);
    if (own === undefined) byCode.set(row.code, [row]);
    else own.push(row);
  }
  return [...byCode].flatMap(([code, own]) => {
    const latest = own.at(-1);
    // Who never counts the outcome is not part of the question.
    if (latest === undefined || own.every(({ denominators }) => denominators === null)) return [];
    const { type, regionCode, icbCode } = latest;
    const quarters = quarterIds.map((quarterId) =>
      toQuarter(
        own.find((row) => row.quarterId === quarterId),
        question,
      ),
    );
    return { code, type, regionCode, icbCode, quarters };
  });
}

function toQuarter(row: HistoryRow | undefined, question: EvaluationQuestion): HistoryQuarter | null {
  if (row === undefined) return null;
  const { inPlace, checked, doNotApply, answered } = row;
  return {
    ...{ inPlace, checked, doNotApply },
    // An edition that does not ask for all of the actions asks for none of the question.
    answered: answered === question.actionCodes.length ? answered : 0,
    outcome: outcomeOf(row, question),
  };
}

function outcomeOf(
  { numerators, denominators }: HistoryRow,
  { stratifier, outcome }: EvaluationQuestion,
): number | null {
  const pair = comparedPair({ ...stratifierDefinition(stratifier), stratifier });
  if (pair === null || numerators === null || denominators === null) return null;
  const codes = groupCodes(stratifier);
  const shareOf = (group: string): number | null => {
    const at = codes.indexOf(group);
    const people = denominators[at] ?? 0;
    return people < fewestPeople ? null : (numerators[at] ?? 0) / people;
  };
  const against = shareOf(pair.against);
  if (outcome === 'SHARE' || against === null) return against;
  const reference = shareOf(pair.reference);
  return reference === null ? null : reference - against;
}
