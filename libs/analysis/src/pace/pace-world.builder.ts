import type { SeededRandom } from '@monitor/statistics';
import { packStatus } from './pace-history.js';
import type { PaceHistory, PaceTable } from './pace-history.js';
import type { PaceNames } from './pace-words.js';

const words: Readonly<Record<string, string>> = {
  N: 'NOT_STARTED',
  P: 'PLANNED',
  G: 'IN_PROGRESS',
  I: 'IMPLEMENTED',
  E: 'EMBEDDED',
  X: 'NOT_APPLICABLE',
};

/** Packed statuses of histories written as letters, one action after the other: "NPPI NN.P"; a dot is no return. */
export function packed(letters: string): Uint8Array {
  return Uint8Array.from(letters.replaceAll(' ', ''), (letter) => packStatus(words[letter] ?? ''));
}

/** A table of histories written as letters, all of one group and type unless told. */
export function tableOfLetters(
  histories: readonly (string | (Partial<PaceHistory> & { letters: string }))[],
): PaceTable {
  const read = histories.map((each) => (typeof each === 'string' ? { letters: each } : each));
  const [first = ''] = read.map(({ letters }) => letters);
  const actions = first.split(' ');
  return {
    actions: actions.map((_, at) => `A${String(at)}`),
    quarters: actions[0]?.length ?? 0,
    histories: read.map(({ letters, ...known }, at) => ({
      ...{ code: `O${String(at)}`, type: 'PRACTICE', group: 'Y1', statuses: packed(letters), ...known },
    })),
  };
}

export const regionNames: PaceNames = {
  groups: { one: 'region', many: 'regions' },
  nameOf: (group) => `Region ${group}`,
  actionName: (action) => `Action ${action}`,
};

/** What a seeded world is like. */
export interface PaceWorld {
  groups: number;
  organisations: (group: number) => number;
  /** Whether an organisation is a trust; trusts take longer. */
  isTrust: (group: number, organisation: number) => boolean;
  /** By how much a group's chance to have a plan in place by the next quarter is multiplied. */
  pace: (group: number) => number;
  /** The first quarter with returns of a group. */
  from: (group: number) => number;
  actions: number;
  quarters: number;
  /** How far organisations differ: their chance is multiplied by 1 less or 1 more than this. */
  unlike: number;
}

export const plainWorld: PaceWorld = {
  groups: 7,
  organisations: () => 9,
  isTrust: (_, organisation) => organisation % 3 === 0,
  pace: () => 1,
  from: () => 0,
  actions: 6,
  quarters: 12,
  unlike: 0.7,
};

/** Draws the histories of a world: plans begin, are put in place or given up, and some returns are missing. */
export function drawPaceWorld(random: SeededRandom, world: PaceWorld): PaceTable {
  const histories = Array.from({ length: world.groups }, (_, group) =>
    Array.from({ length: world.organisations(group) }, (__, at): PaceHistory => {
      const isTrust = world.isTrust(group, at);
      const unlike = random.uniform() < 0.5 ? 1 - world.unlike : 1 + world.unlike;
      const chance = Math.min(0.9, 0.22 * unlike * world.pace(group) * (isTrust ? 0.5 : 1));
      return {
        ...{ code: `${String(group)}-${String(at)}`, type: isTrust ? 'TRUST' : 'PRACTICE', group: String(group) },
        statuses: drawHistory(random, { ...world, chance, from: world.from(group) }),
      };
    }),
  ).flat();
  return {
    actions: Array.from({ length: world.actions }, (_, at) => `A${String(at)}`),
    quarters: world.quarters,
    histories,
  };
}

interface DrawnHistory {
  actions: number;
  quarters: number;
  chance: number;
  from: number;
}

function drawHistory(random: SeededRandom, { actions, quarters, chance, from }: DrawnHistory): Uint8Array {
  const statuses = new Uint8Array(actions * quarters);
  const isMissing = Array.from({ length: quarters }, (_, quarter) => quarter < from || random.uniform() < 0.04);
  for (let action = 0; action < actions; action += 1) {
    let status = 'NOT_STARTED';
    for (let quarter = 0; quarter < quarters; quarter += 1) {
      status = nextStatus(random, status, chance);
      if (!isMissing[quarter]) statuses[action * quarters + quarter] = packStatus(status);
    }
  }
  return statuses;
}

function nextStatus(random: SeededRandom, status: string, chance: number): string {
  const drawn = random.uniform();
  if (status === 'NOT_STARTED') return drawn < 0.25 ? 'PLANNED' : status;
  if (status !== 'PLANNED') return drawn < 0.03 ? 'IN_PROGRESS' : status;
  if (drawn < chance) return 'IMPLEMENTED';
  return drawn > 0.96 ? 'NOT_STARTED' : status;
}
