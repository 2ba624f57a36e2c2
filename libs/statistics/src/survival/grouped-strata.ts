import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { refuseSpells } from './spell.js';
import type { Spell } from './spell.js';

/** A spell that is compared: with others of its stratum, between groups. */
export interface GroupedSpell extends Spell {
  group: string;
  /** Like is compared with like; all are alike where none is named. */
  stratum?: string;
  /** What is waited for, where spells of one cluster wait for several things: hazards are those of one kind. */
  kind?: string;
  /** For how long it could have been followed, whenever it ended: what clusters are weighed by. All alike where not told. */
  couldLast?: number;
}

/** The spells of one stratum. */
export interface GroupedStratum {
  spells: readonly GroupedSpell[];
  /** Place of the group of each spell. */
  groupOf: Int32Array;
  /** Place of the cluster of each spell, how many there are, and the group of each; null where spells stand alone. */
  clusters: { of: Int32Array; groupOf: number[] } | null;
}

/** Groups in the order in which they first stand, and spells by stratum. */
export interface ReadGroups {
  groups: { name: string; spells: number }[];
  strata: GroupedStratum[];
}

/** Sorts spells into strata. Refuses what are no spells, and a cluster that stands in two groups or strata. */
export function groupedStrata(spells: readonly GroupedSpell[]): ReadGroups | NotComputable {
  const refused = refuseSpells(spells);
  if (refused) return refused;
  const places = new Map<string, number>();
  const counts: number[] = [];
  const byStratum = new Map<string, GroupedSpell[]>();
  const homes = new Map<string, { group: string; stratum: string }>();
  for (const spell of spells) {
    const place = places.get(spell.group) ?? places.size;
    places.set(spell.group, place);
    counts[place] = (counts[place] ?? 0) + 1;
    const stratum = stratumOf(spell);
    const own = byStratum.get(stratum);
    if (own === undefined) byStratum.set(stratum, [spell]);
    else own.push(spell);
    if (spell.cluster === undefined) continue;
    const home = homes.get(spell.cluster);
    if (home === undefined) homes.set(spell.cluster, { group: spell.group, stratum });
    else if (home.group !== spell.group || home.stratum !== stratum) {
      return notComputable('invalid-argument', `“${spell.cluster}” stands in two groups or strata.`);
    }
  }
  return {
    groups: [...places.keys()].map((name, place) => ({ name, spells: counts[place] ?? 0 })),
    strata: [...byStratum.values()].map((own) => toStratum(own, places)),
  };
}

/** Spells that stand alone are compared with those of their kind only; clusters bring spells of several kinds. */
function stratumOf({ stratum = '', kind = '', cluster }: GroupedSpell): string {
  return cluster === undefined ? JSON.stringify([stratum, kind]) : stratum;
}

function toStratum(spells: readonly GroupedSpell[], places: ReadonlyMap<string, number>): GroupedStratum {
  const groupOf = Int32Array.from(spells, ({ group }) => places.get(group) ?? 0);
  if (spells[0]?.cluster === undefined) return { spells, groupOf, clusters: null };
  const known = new Map<string, number>();
  const ofClusters: number[] = [];
  const of = Int32Array.from(spells, ({ cluster = '' }, at) => {
    const place = known.get(cluster) ?? known.size;
    if (place === known.size) {
      known.set(cluster, place);
      ofClusters.push(groupOf[at] ?? 0);
    }
    return place;
  });
  return { spells, groupOf, clusters: { of, groupOf: ofClusters } };
}
