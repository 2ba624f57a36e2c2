import { describe, expect, it } from '@jest/globals';
import { makeWorld } from './worlds/make-world.js';
import type { World } from './worlds/world.js';
import { publicationInstants, seenPublished } from './ways/publications.js';

const seeds = [2, 12];

/** Everything that was published of a world, to the last byte. */
function published(world: World, instants?: readonly number[]): string {
  const sights = seenPublished(world, instants === undefined ? undefined : [...instants]);
  const ordered = sights.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  return JSON.stringify(ordered.map((sight) => [nameOf(sight), sight.published]));
}

function nameOf({ quarterId, stratifier }: { quarterId: string; stratifier: string }): string {
  return `${quarterId} ${stratifier}`;
}

/** The same world, of which everything is written down the other way round. */
function reversed(world: World): World {
  return {
    ...world,
    places: [...world.places].reverse(),
    quarters: world.quarters.map((quarter) => ({ ...quarter, tables: [...quarter.tables].reverse() })),
  };
}

/** The same world, in which organisations have other codes, in another order of the alphabet. */
function renamed(world: World): World {
  const codes = [...world.homes.keys()];
  const names = new Map(codes.map((code, index) => [code, `R${String(codes.length - index).padStart(4, '0')}`]));
  return {
    ...world,
    places: world.places.map((place) => ({ ...place, code: names.get(place.code)! })),
    quarters: world.quarters.map((quarter) => ({
      ...quarter,
      tables: quarter.tables.map((table) => ({ ...table, organisationCode: names.get(table.organisationCode)! })),
    })),
  };
}

describe.each(seeds)('what is published of world %i', (seed) => {
  it('is the same, byte for byte, in whichever order organisations come and whatever their codes are', () => {
    const world = makeWorld(seed);
    const bytes = published(world);
    expect(published(reversed(world))).toBe(bytes);
    expect(published(renamed(world))).toBe(bytes);
  });

  it('is not touched by a publication before which nothing changed', () => {
    const world = makeWorld(seed);
    const instants = publicationInstants(world);
    expect(published(world, [...instants, world.instants, world.instants])).toBe(published(world, instants));
  });

  it('is the same for the same seed', () => {
    expect(JSON.stringify(makeWorld(seed).events)).toBe(JSON.stringify(makeWorld(seed).events));
    expect(JSON.stringify(makeWorld(seed).quarters)).not.toBe(JSON.stringify(makeWorld(seed + 1).quarters));
  });
});
