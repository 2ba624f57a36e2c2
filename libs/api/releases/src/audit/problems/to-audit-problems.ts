import { readReturnWindows, toQuarter } from '@monitor/api-reference';
import type { Quarter } from '@monitor/api-reference';
import { groupLabel } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { AuditProblem } from '../../publications/types/publication-record.type.js';
import type { AuditProblemRow } from '../audit-results.query.js';
import { namesToday } from './names-today.query.js';
import { attackerWords, problemSentence, proposalSentence } from './problem-words.js';

/** The name of a proposal, as `withholdFigures` reads it: of which problem, and which of its proposals. */
function nameOfProposal({ id }: AuditProblemRow, position: number): string {
  return `${id}.${position + 1}`;
}

/** Names proposals: those that hide the same have one name, that of the first, so that nobody takes them for several. */
function proposalNames(rows: readonly AuditProblemRow[]): (row: AuditProblemRow, position: number) => string {
  const first = new Map<string, string>();
  const hidden = ({ quarterId, metricId, proposals }: AuditProblemRow, position: number) =>
    JSON.stringify([quarterId, metricId, proposals[position]?.hide]);
  for (const row of rows) {
    row.proposals.forEach((_, position) => {
      const key = hidden(row, position);
      if (!first.has(key)) first.set(key, nameOfProposal(row, position));
    });
  }
  return (row, position) => first.get(hidden(row, position)) ?? nameOfProposal(row, position);
}

/** Every name under which a proposal of these problems can be taken up. */
export function namedProposals(rows: readonly AuditProblemRow[]): Set<string> {
  return new Set(rows.flatMap((row) => row.proposals.map((_, position) => nameOfProposal(row, position))));
}

function codesIn({ areaCode, attackerCode, proposals }: AuditProblemRow): string[] {
  const hidden = proposals.flatMap(({ hide }) => hide.map((figure) => figure.areaCode));
  return [areaCode, ...(attackerCode === null ? [] : [attackerCode]), ...hidden];
}

async function quartersOf(manager: EntityManager, ids: readonly string[]): Promise<(id: string) => Quarter> {
  const windows = await readReturnWindows(manager, [...new Set(ids)]);
  const quarters = new Map(windows.map((window) => [window.quarterId, toQuarter(window, window.today)]));
  return (id) => {
    const quarter = quarters.get(id);
    if (quarter === undefined) throw new Error(`Figures were published of ${id}, which has no window.`);
    return quarter;
  };
}

/** What an audit learnt, in words, with what would mend it. Two statements, however much it is. */
export async function toAuditProblems(
  manager: EntityManager,
  rows: readonly AuditProblemRow[],
): Promise<AuditProblem[]> {
  if (rows.length === 0) return [];
  const nameOf = await namesToday(manager, rows.flatMap(codesIn));
  const quarterOf = await quartersOf(
    manager,
    rows.map(({ quarterId }) => quarterId),
  );
  const nameOfProposalIn = proposalNames(rows);
  return rows.map((row) => ({
    id: row.id,
    sentence: problemSentence(row, nameOf),
    attackerLabel: attackerWords(row, nameOf),
    quarter: quarterOf(row.quarterId),
    areaName: nameOf(row.areaCode),
    metricId: row.metricId,
    stratifier: row.stratifier,
    groupLabel: groupLabel(row.stratifier, row.group),
    proposals: row.proposals.map((proposal, position) => ({
      id: nameOfProposalIn(row, position),
      sentence: proposalSentence(proposal, nameOf),
      people: proposal.people,
      cells: proposal.cells,
    })),
  }));
}
