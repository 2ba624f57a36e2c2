import { boundariesLabel } from '../organisations/boundaries.js';
import { listInWords } from '../wording/list-in-words.js';
import type { Succession } from '../organisations/organisation.js';
import type { ComparabilityBreak } from './comparability-break.js';

/** Names of boards by their codes, short enough for a sentence ("Surrey and Sussex"). */
export type NameOf = (code: string) => string;

function titleOf(links: readonly Succession[], successor: string, nameOf: NameOf): string {
  const taken = links.map(({ predecessorCode, type }) =>
    type === 'MERGER' ? `“${nameOf(predecessorCode)}”` : `part of “${nameOf(predecessorCode)}”`,
  );
  return `Board “${nameOf(successor)}” took over ${listInWords(taken)}`;
}

function breakOf(links: readonly Succession[], first: Succession, nameOf: NameOf): ComparabilityBreak {
  const { successorCode, effectiveOn, source } = first;
  return {
    id: `boundaries-${effectiveOn}-${successorCode}`,
    occursOn: effectiveOn,
    lastsUntil: null,
    kind: 'BOUNDARY_CHANGE',
    title: titleOf(links, successorCode, nameOf),
    explanation: `Figures on the two sides are of different places. Choose the boundaries “${boundariesLabel('AS_NOW')}” to compare history.`,
    source: [...new Set([source, ...links.map((link) => link.source)])].join('. '),
    touches: {
      metrics: null,
      stratifiers: null,
      actions: null,
      levels: ['ICB'],
      areaCodes: [successorCode, ...links.map(({ predecessorCode }) => predecessorCode)].sort(),
      readings: ['AS_WAS'],
    },
  };
}

/**
 * The breaks that a change of boards makes: one for each board that took over, touching it and those it took over from,
 * in figures as they were. A change of name alone breaks nothing.
 */
export function breaksOfSuccessions(links: readonly Succession[], nameOf: NameOf): ComparabilityBreak[] {
  const bySuccessor = new Map<string, [Succession, ...Succession[]]>();
  for (const link of links.filter(({ type }) => type !== 'RENAME')) {
    const key = `${link.effectiveOn} ${link.successorCode}`;
    const known = bySuccessor.get(key);
    if (known === undefined) bySuccessor.set(key, [link]);
    else known.push(link);
  }
  return [...bySuccessor.values()].map((group) => breakOf(group, group[0], nameOf));
}
