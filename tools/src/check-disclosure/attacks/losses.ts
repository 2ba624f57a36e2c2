import { groupedBy, whyHidden, disclosurePolicyFor } from '@monitor/analysis';
import type { HidingReason, SumProfile, WaitingReason } from '@monitor/analysis';
import { profileOf } from '@monitor/analysis/testing';
import type { PublishedSight } from '../ways/publications.js';
import { organisationOf } from '../ways/seen-table.js';
import type { SeenTable, Sight } from '../ways/seen-table.js';

/**
 * What became of a numerator of a board at the end: shown as it now is, shown as it was; hidden because of what it is
 * (`SMALL` and the like), or since showing it beside what else is shown, or was, would tell of somebody.
 */
export type Fate = 'SHOWN' | 'SHOWN_AS_IT_WAS' | HidingReason | `GROUP_${WaitingReason}` | `TABLE_${WaitingReason}`;

const people = disclosurePolicyFor({ kind: 'SHARE' });

/** The fates of all numerators of boards that somebody reported, by how many met them. */
export function fatesOf(sight: PublishedSight, live: Sight): Map<Fate, number> {
  const fates = new Map<Fate, number>();
  const shown = lastOfBoards(sight);
  for (const [area, now] of lastOfBoards(live)) {
    if (now.members.length === 0) continue;
    now.groups.forEach((_, group) => {
      const fate = fateOf({ now, last: shown.get(area), group }, sight);
      fates.set(fate, (fates.get(fate) ?? 0) + 1);
    });
  }
  return fates;
}

interface Cell {
  now: SeenTable;
  last: SeenTable | undefined;
  group: number;
}

function fateOf({ now, last, group }: Cell, { truth, waiting }: PublishedSight): Fate {
  const { because = null, groups = new Map<number, WaitingReason>() } = waiting.get(now.area) ?? {};
  if ((last?.groups[group]?.numerator ?? null) !== null) return because === null ? 'SHOWN' : 'SHOWN_AS_IT_WAS';
  const inherent = whyNever(now, group, truth);
  if (inherent !== null) return inherent;
  const own = groups.get(group);
  if (because !== null) return `TABLE_${because}`;
  if (own === undefined) throw new Error(`Nothing says why group ${group} of ${now.area} is hidden.`);
  return `GROUP_${own}`;
}

/** Why a numerator would be hidden if nothing else were ever shown. */
function whyNever({ members }: SeenTable, group: number, truth: Sight['truth']): HidingReason | null {
  const own = [...groupedBy(members, organisationOf).values()].map((keys) => keys.map((key) => truth.get(key)!));
  const profile = (pick: (inside: number, everybody: number) => number): SumProfile =>
    profileOf(
      own.map((counts) =>
        counts.reduce((sum, each) => sum + pick(each.numerators[group]!, each.denominators[group]!), 0),
      ),
    );
  const everybody = whyHidden(
    profile((_, all) => all),
    people,
  );
  if (everybody !== null && everybody !== 'DOMINATED') return everybody;
  return (
    whyHidden(
      profile((inside) => inside),
      people,
    ) ??
    whyHidden(
      profile((inside, all) => all - inside),
      people,
    )
  );
}

function lastOfBoards({ tables }: Sight): Map<string, SeenTable> {
  const boards = tables.filter(({ area }) => area.startsWith('AS_WAS.ICB.'));
  return new Map([...groupedBy(boards, ({ area }) => area)].map(([area, own]) => [area, own[own.length - 1]!]));
}
