import type { SeededRandom } from '@monitor/statistics';
import { between, binomial, mixAround, shareOfOne } from '../draws.js';
import type { PeopleDesign } from './people-design.js';

/** An organisation that counts people: where, how many of each group, and of how many of them it is so. */
export interface CountingOrganisation {
  code: string;
  area: number;
  people: readonly number[];
  shares: readonly number[];
}

/** How far an organisation's own share moves from one quarter to the next without anything having happened. */
const unrest = 0.0005;

export function drawCountingOrganisations(design: PeopleDesign, random: SeededRandom): CountingOrganisation[] {
  const organisations: CountingOrganisation[] = [];
  const [median, spread] = design.people;
  for (let area = 0; area < design.areas; area += 1) {
    const count =
      area === 0 && design.inFirst !== undefined ? design.inFirst : between(random, ...design.organisations);
    const shares = design.sharesOf?.area === area ? design.sharesOf.shares : design.shares;
    for (let index = 0; index < count; index += 1) {
      const people = Math.max(60, median * Math.exp(spread * random.normal()));
      const mix = mixAround(random, design.mix, 30);
      organisations.push({
        code: `O${String(organisations.length).padStart(5, '0')}`,
        area,
        people: mix.map((weight) => Math.round(people * weight)),
        shares: shares.map((share) => shareOfOne(random, share, design.correlation)),
      });
    }
  }
  return organisations;
}

/** What becomes of a share when so much of the way from the first quarter to the last has gone. */
export function changedShare(
  { changes }: Pick<PeopleDesign, 'changes'>,
  { area, group, share }: { area: number; group: number; share: number },
  way: number,
): number {
  const own = changes.filter(
    (change) => (change.area ?? area) === area && (change.group === null || change.group === group),
  );
  const changed = own.reduce((sum, { plus = 0, times = 1 }) => sum * (1 + (times - 1) * way) + plus * way, share);
  return Math.min(1, Math.max(0, changed));
}

/** What an organisation counts in a quarter: the pairs of counts of its groups. */
export interface Counted {
  organisation: CountingOrganisation;
  numerators: readonly number[];
  denominators: readonly number[];
}

export function countPeople(
  organisation: CountingOrganisation,
  design: PeopleDesign,
  { random, way }: { random: SeededRandom; way: number },
): Counted {
  const { area, people, shares } = organisation;
  const denominators = people.map((count) => Math.round(count * (0.98 + 0.04 * random.uniform())));
  const numerators = denominators.map((count, group) => {
    const share = changedShare(design, { area, group, share: shares[group]! }, way);
    return binomial(random, count, shareOfOne(random, share, unrest));
  });
  return { organisation, numerators, denominators };
}
