import type { SeededRandom } from '../numerics/index.js';
import type { GroupedSpell, Spell } from './index.js';

/** Weeks of remission on 6-MP and on placebo, those still in remission with a plus: Freireich et al. 1963, Gehan 1965. */
const onDrug = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+';
const onPlacebo = '1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23';

function readWeeks(weeks: string): Spell[] {
  return weeks.split(' ').map((each) => ({
    duration: Number.parseInt(each, 10),
    end: each.endsWith('+') ? null : 'event',
  }));
}

export const remission = { drug: readWeeks(onDrug), placebo: readWeeks(onPlacebo) };

/** What a seeded world is like. */
export interface SpellWorld {
  clusters: number;
  spellsOfCluster: number;
  /** Chance of the event, and of a competing end, at each time. */
  event: number;
  competing: number;
  /** How far clusters differ: the chance of an event is multiplied by 1 less or 1 more than this. */
  unlike: number;
  followed: number;
}

/** Draws the spells of clusters, each quicker or slower than the rest as a whole. */
export function drawWorld(random: SeededRandom, world: SpellWorld): (Spell & { cluster: string })[] {
  return Array.from({ length: world.clusters }, (_, at) => at).flatMap((at) => {
    const event = world.event * (random.uniform() < 0.5 ? 1 - world.unlike : 1 + world.unlike);
    return Array.from({ length: world.spellsOfCluster }, () => ({
      ...drawSpell(random, { ...world, event }),
      cluster: `C${String(at)}`,
    }));
  });
}

function drawSpell(random: SeededRandom, { event, competing, followed }: SpellWorld): Spell {
  const until = Math.ceil(random.uniform() * followed);
  for (let duration = 1; duration <= until; duration += 1) {
    const chance = random.uniform();
    if (chance < event) return { duration, end: 'event' };
    if (chance < event + competing) return { duration, end: 'competing' };
  }
  return { duration: until, end: null };
}

/** Clusters dealt out to groups in turn. */
export function inGroups(spells: readonly (Spell & { cluster: string })[], groups: number): GroupedSpell[] {
  return spells.map((spell) => ({ ...spell, group: `G${String(Number(spell.cluster.slice(1)) % groups)}` }));
}

/** Computable, or the test fails with the reason. */
export function computed<Outcome extends { computable: boolean }>(
  outcome: Outcome,
): Extract<Outcome, { computable: true }> {
  if (!outcome.computable) throw new Error(JSON.stringify(outcome));
  return outcome as Extract<Outcome, { computable: true }>;
}
