import type { OrganisationPeriod } from '@monitor/domain';
import type { World } from './world.builder.js';

/** What happened: which bodies gave what they had to which. */
export interface Happening {
  kind: string;
  codes: string[];
  from: string[];
  to: string[];
}

type Happen = (world: World, day: string) => Happening | null;

function two(world: World, day: string, kind: 'BOARD' | 'MEMBER'): [OrganisationPeriod, OrganisationPeriod] | null {
  const one = world.pick(world.open(day, kind));
  const others = world
    .open(day, kind)
    .filter(({ code, regionCode }) => code !== one.code && regionCode === one.regionCode);
  return others.length === 0 ? null : [one, world.pick(others)];
}

function mergeBodies(kind: 'BOARD' | 'MEMBER'): Happen {
  return (world, day) => {
    const pair = two(world, day, kind);
    if (pair === null) return null;
    const [one, other] = pair;
    const code = world.found(kind, { regionCode: one.regionCode, icbCode: one.icbCode, validFrom: day });
    const moved = kind === 'BOARD' ? [one, other].flatMap((board) => world.members(board.code, day)) : [];
    for (const member of moved) world.change(member.code, day, { icbCode: code });
    for (const gone of [one, other]) {
      world.close(gone.code, day);
      world.link(gone.code, code, { effectiveOn: day });
    }
    const codes = [one.code, other.code, code, ...moved.map((member) => member.code)];
    return { kind: `${kind} MERGER`, codes, from: [one.code, other.code], to: [code] };
  };
}

function splitBody(kind: 'BOARD' | 'MEMBER'): Happen {
  return (world, day) => {
    const one = world.pick(world.open(day, kind));
    const place = { regionCode: one.regionCode, icbCode: one.icbCode, validFrom: day };
    const to = [world.found(kind, place), world.found(kind, place)];
    const [weight, group] = [world.weight(), world.weight()];
    to.forEach((code, index) => {
      const share = (of: number) => (index === 0 ? of : Math.round((1 - of) * 1e6) / 1e6);
      const groupWeights = { 'SEX.FEMALE': share(group) };
      world.link(one.code, code, { effectiveOn: day, type: 'SPLIT', weight: share(weight), groupWeights });
    });
    const moved = kind === 'BOARD' ? world.members(one.code, day) : [];
    for (const member of moved) world.change(member.code, day, { icbCode: world.pick([...to, null]) });
    world.close(one.code, day);
    return { kind: `${kind} SPLIT`, codes: [one.code, ...to, ...moved.map(({ code }) => code)], from: [one.code], to };
  };
}

const changeBoundary: Happen = (world, day) => {
  const pair = two(world, day, 'BOARD');
  if (pair === null) return null;
  const [one, other] = pair;
  const [moved] = world.members(one.code, day);
  if (moved !== undefined) world.change(moved.code, day, { icbCode: other.code });
  world.link(one.code, other.code, { effectiveOn: day, type: 'BOUNDARY_CHANGE', weight: world.weight() });
  const codes = [one.code, other.code, ...(moved === undefined ? [] : [moved.code])];
  return { kind: 'BOUNDARY CHANGE', codes, from: [one.code], to: [one.code, other.code] };
};

const move: Happen = (world, day) => {
  const member = world.pick(world.open(day, 'MEMBER'));
  const board = world.pick(world.open(day, 'BOARD'));
  world.change(member.code, day, { icbCode: board.code, regionCode: board.regionCode });
  return { kind: 'MOVE', codes: [member.code], from: [], to: [] };
};

const rename: Happen = (world, day) => {
  const member = world.pick(world.open(day, 'MEMBER'));
  world.change(member.code, day, { name: `${member.name} (new)` });
  return { kind: 'RENAME', codes: [member.code], from: [], to: [] };
};

const recode: Happen = (world, day) => {
  const { code: old, regionCode, icbCode } = world.pick(world.open(day, 'MEMBER'));
  const code = world.found('MEMBER', { regionCode, icbCode, validFrom: day });
  world.close(old, day);
  world.link(old, code, { effectiveOn: day, type: 'RENAME' });
  return { kind: 'NEW CODE', codes: [old, code], from: [old], to: [code] };
};

const close: Happen = (world, day) => {
  const { code } = world.pick(world.open(day, 'MEMBER'));
  world.close(code, day);
  return { kind: 'CLOSURE', codes: [code], from: [], to: [] };
};

const growing = [splitBody('BOARD'), splitBody('MEMBER')];
const shrinking = [mergeBodies('BOARD'), mergeBodies('MEMBER'), close];
const changing = [changeBoundary, move, rename, recode];

/** Something that happens on a day: what makes more bodies unless there are many, and fewer unless there are few. */
export function somethingHappens(world: World, day: string): Happening {
  for (;;) {
    const boards = world.open(day, 'BOARD').length;
    const members = world.open(day, 'MEMBER').length;
    const isFew = boards < 5 || members < 14;
    const isMany = boards > 9 || members > 26;
    const possible = [...(isMany ? [] : growing), ...(isFew ? [] : shrinking), ...changing];
    const happened = world.pick(possible)(world, day);
    if (happened !== null) return happened;
  }
}
