import type { World } from '../worlds/world.js';
import { Membership } from './members.js';
import type { AreaAtInstant } from './members.js';
import { organisationOf } from './seen-table.js';
import type { Bounds, SeenGroup, SeenTable, Sight, TrueCounts } from './seen-table.js';

/**
 * How figures reached readers before there were publications: sums of whatever counted at that instant, hidden up to 7,
 * where up to 7 are left outside and where fewer than three organisations counted, otherwise rounded.
 * @param roundTo 5 as it was; 1 for an attacker who has to get past the hiding alone
 */
export function seenLive(world: World, roundTo: 1 | 5): Sight[] {
  return world.quarters.flatMap(({ quarterId, tables }) => {
    const stratifiers = [...new Set(tables.map(({ stratifier }) => stratifier))];
    return stratifiers.map((stratifier) => {
      const own = tables.filter((table) => table.stratifier === stratifier);
      const membership = new Membership(own, world);
      const { truth, partsOf } = membership;
      const seen: SeenTable[] = [];
      const last = new Map<string, string>();
      for (let instant = 0; instant < world.instants; instant += 1) {
        for (const area of membership.at(instant).values()) {
          const signature = area.members.join();
          if (last.get(area.area) === signature) continue;
          last.set(area.area, signature);
          seen.push({ ...area, instant, groups: liveGroups(area, truth, roundTo) });
        }
      }
      return { quarterId, stratifier, tables: seen, truth, partsOf };
    });
  });
}

function liveGroups({ members }: AreaAtInstant, truth: ReadonlyMap<string, TrueCounts>, roundTo: 1 | 5): SeenGroup[] {
  const counts = members.map((member) => truth.get(member)!);
  const organisations = new Set(members.map(organisationOf)).size;
  return (counts[0]?.denominators ?? []).map((_, group) => {
    const sum = (pick: 'numerators' | 'denominators') => counts.reduce((total, each) => total + each[pick][group]!, 0);
    const [inside, everybody] = [sum('numerators'), sum('denominators')];
    if (organisations < 3 || everybody <= 7) return { numerator: null, denominator: null };
    const isHidden = inside <= 7 || everybody - inside <= 7;
    return {
      numerator: isHidden ? null : aroundRounded(Math.round(inside / roundTo) * roundTo, roundTo),
      denominator: aroundRounded(Math.round(everybody / roundTo) * roundTo, roundTo),
    };
  });
}

/** What a rounded count can have been. */
export function aroundRounded(count: number, roundTo: number): Bounds {
  const half = Math.floor(roundTo / 2);
  return { low: Math.max(0, count - half), high: count + half };
}
