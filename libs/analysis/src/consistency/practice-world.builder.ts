import { seededRandom } from '@monitor/statistics';
import type { SeededRandom } from '@monitor/statistics';
import type { PracticeNames } from '../findings/words/practice-names.js';
import { inPlaceStep, practiceSteps } from './practice-table.js';
import type { PracticeTable } from './practice-table.js';

/** What a test's world of organisations is like; whatever is left out is nought. */
export interface PracticeWorld {
  seed: number;
  /** Organisations of each area. */
  sizes: readonly number[];
  columns: number;
  /** Actions of each column. */
  actions: number;
  /** How alike the answers of one organisation are, from 0 to 1. */
  withinOrganisation: number;
  /** Share of the variation between organisations that lies between areas. */
  betweenAreas?: number;
  /** Types of organisation, and how far they lie apart. */
  types?: number;
  betweenTypes?: number;
  /** By how much organisations of the first area differ more from each other: 1 is as elsewhere. */
  spreadInFirst?: number;
  /** How much further on each area is. */
  shifts?: readonly number[];
  /** Of each area's claims, the share that somebody else has checked; a half where it is left out. */
  checked?: readonly number[];
}

/** How far the answer of an organisation must reach for each step of the scale. */
const cuts = [-0.9, -0.2, 0.4, 1.2];

/** For tests and trials: a table of answers from one seed. */
export function practiceWorld(world: PracticeWorld): PracticeTable {
  const random = seededRandom(world.seed);
  const { sizes, columns: count, types = 1, betweenTypes = 0 } = world;
  const organisations = sizes.flatMap((size, area) => new Array<number>(size).fill(area));
  const cells = organisations.length * count;
  const areaEffects = sizes.map(
    (_, area) => (world.shifts?.[area] ?? 0) + Math.sqrt(world.betweenAreas ?? 0) * random.normal(),
  );
  const typeEffects = Array.from({ length: types }, (_, type) => (betweenTypes * type) / Math.max(types - 1, 1));
  const table: PracticeTable = {
    columns: Array.from({ length: count }, (_, column) => `D${column + 1}`),
    areas: sizes.map((_, area) => `A${area}`),
    types: typeEffects.map((_, type) => `T${type}`),
    organisations: organisations.map((_, row) => `O${row}`),
    areaOf: Int32Array.from(organisations),
    typeOf: Int32Array.from(organisations, () => Math.floor(random.uniform() * types)),
    score: new Float64Array(cells).fill(NaN),
    assuredScore: new Float64Array(cells).fill(NaN),
    ...{ answered: new Int32Array(cells), applicable: new Int32Array(cells), inPlace: new Int32Array(cells) },
    ...{ assuredInPlace: new Int32Array(cells), reached: new Int32Array(cells * practiceSteps) },
    assuredReached: new Int32Array(cells * practiceSteps),
  };
  organisations.forEach((area, row) => {
    const widened = area === 0 ? (world.spreadInFirst ?? 1) : 1;
    const own = areaEffects[area]! + typeEffects[table.typeOf[row]!]! + ownEffect(world, random) * widened;
    for (let column = 0; column < count; column += 1) answer(table, row * count + column, { world, area, own, random });
  });
  return table;
}

function ownEffect({ withinOrganisation, betweenAreas = 0 }: PracticeWorld, random: SeededRandom): number {
  return Math.sqrt(withinOrganisation * (1 - betweenAreas)) * random.normal();
}

interface Answering {
  world: PracticeWorld;
  area: number;
  own: number;
  random: SeededRandom;
}

/** One organisation's answers to the actions of one column. */
function answer(table: PracticeTable, cell: number, { world, area, own, random }: Answering): void {
  let total = 0;
  let assured = 0;
  for (let action = 0; action < world.actions; action += 1) {
    const reach = own + Math.sqrt(1 - world.withinOrganisation) * random.normal();
    const place = cuts.filter((cut) => reach > cut).length;
    const isChecked = random.uniform() < (world.checked?.[area] ?? 0.5);
    total += place;
    table.applicable[cell]! += 1;
    table.answered[cell]! += 1;
    if (place > inPlaceStep) table.inPlace[cell]! += 1;
    if (place > inPlaceStep && isChecked) table.assuredInPlace[cell]! += 1;
    const placeChecked = place <= inPlaceStep || isChecked ? place : 0;
    assured += placeChecked;
    for (let step = 0; step < place; step += 1) table.reached[cell * practiceSteps + step]! += 1;
    for (let step = 0; step < placeChecked; step += 1) table.assuredReached[cell * practiceSteps + step]! += 1;
  }
  table.score[cell] = total / world.actions;
  table.assuredScore[cell] = assured / world.actions;
}

/** For tests: what the areas and columns of such a world are called. */
export const worldNames: PracticeNames = {
  areasName: { one: 'region', many: 'regions' },
  areas: new Map(Array.from({ length: 42 }, (_, area) => [`A${area}`, `Area ${area}`])),
  columns: new Map(Array.from({ length: 50 }, (_, column) => [`D${column + 1}`, `Column ${column + 1}`])),
};
