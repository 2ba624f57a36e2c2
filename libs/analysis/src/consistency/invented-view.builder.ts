import { normalQuantile, seededRandom } from '@monitor/statistics';
import type { SeededRandom } from '@monitor/statistics';
import { packAnswer } from './organisation-practice.js';
import type { OrganisationPractice } from './organisation-practice.js';
import type { PracticeTable } from './practice-table.js';
import { toPracticeTable } from './to-practice-table.js';

/** Something that an area does otherwise in one column: on the latent scale, or of those in place who has it reviewed. */
export interface Planted {
  area: number;
  column: number;
  shift?: number;
  /** Share of answers in place, in this area, that are in place and reviewed. */
  reviewed?: number;
}

/** An invented view. */
export interface WorldDesign {
  /** Organisations of each area. */
  organisations: readonly number[];
  columns: number;
  /** Actions of each column. */
  actions?: number;
  /** How alike the answers of one organisation are on the latent scale, from 0 to 1. */
  correlation?: number;
  /** Of each area, the share of its organisations that are trusts, whose practice is ahead; a third unless told. */
  trusts?: readonly number[];
  /** Share of the answers in place that are in place and reviewed. */
  reviewed?: number;
  /** Share of answers that say "does not apply". */
  notApplicable?: number;
  planted?: readonly Planted[];
}

const statuses = ['NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'IMPLEMENTED'] as const;
const cuts = [0.2, 0.4, 0.6].map(normalQuantile);
/** How far trusts are ahead of practices on the latent scale. */
const ahead = 1;

/** For tests and trials: draws a world from a seed. */
export function inventedView(design: WorldDesign, seed: number): PracticeTable {
  const random = seededRandom(seed);
  const { organisations, columns, actions = 1 } = design;
  const actionCodes = Array.from({ length: columns * actions }, (_, action) => `A${action}`);
  const areaCodes = organisations.map((_, area) => `Y${area}`);
  const drawn = organisations.flatMap((count, area) =>
    Array.from({ length: count }, (_, place) => organisation(design, random, { area, place })),
  );
  return toPracticeTable(drawn, {
    ...{ actionCodes, areaCodes, organisationType: null },
    columns: Array.from({ length: columns }, (_, column) => ({
      key: `D${column}`,
      actionCodes: actionCodes.slice(column * actions, (column + 1) * actions),
    })),
    areaOf: ({ regionCode }) => regionCode,
  });
}

function organisation(
  design: WorldDesign,
  random: SeededRandom,
  { area, place }: { area: number; place: number },
): OrganisationPractice {
  const { columns, actions = 1, correlation = 0.3, trusts, notApplicable = 0.05 } = design;
  const isTrust = random.uniform() < (trusts?.[area] ?? 1 / 3);
  const own = Math.sqrt(correlation) * random.normal();
  const answers = Uint8Array.from({ length: columns * actions }, (_, action) => {
    const column = Math.floor(action / actions);
    const planted = design.planted?.find((each) => each.area === area && each.column === column);
    const latent = own + Math.sqrt(1 - correlation) * random.normal() + (isTrust ? ahead : 0) + (planted?.shift ?? 0);
    const isReviewed = random.uniform() < (planted?.reviewed ?? design.reviewed ?? 0.3);
    if (random.uniform() < notApplicable) return packAnswer('NOT_APPLICABLE', false);
    const status = statuses[cuts.filter((cut) => latent > cut).length] ?? 'IMPLEMENTED';
    return packAnswer(status === 'IMPLEMENTED' && isReviewed ? 'EMBEDDED' : status, false);
  });
  const code = `Y${area}`;
  const type = isTrust ? 'TRUST' : 'PRACTICE';
  return { code: `${code}-${place}`, type, regionCode: code, icbCode: null, regionNow: null, icbNow: null, answers };
}
