import fc from 'fast-check';
import type { FormEdition } from '../../form/definition/form-edition.js';

/** For tests: a copy of an edition that may be changed. */
export function copyOf(edition: FormEdition): Record<string, unknown> & FormEdition {
  return JSON.parse(JSON.stringify(edition)) as Record<string, unknown> & FormEdition;
}

/** Anything that a file may hold, with what is known to break programs. */
export const hostileValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    '',
    '__proto__',
    'constructor',
    'toString',
    '<script>alert(1)</script>',
    'a\u0000b',
    '\u202Egnp.exe',
    '\uD800',
    'x'.repeat(100_000),
    -1,
    1e308,
    [],
    {},
    [[[[[[[[]]]]]]]],
    { of: 'TABLE' },
    { not: { not: { not: { not: { not: { not: { not: { field: 'status', answered: true } } } } } } } },
    JSON.parse('{"__proto__":{"of":"FIELDS"},"constructor":1}') as unknown,
  ),
);

/** How many parts an edition has, the whole and every part of a part among them. */
function countParts(part: unknown): number {
  if (typeof part !== 'object' || part === null) return 1;
  return Object.values(part).reduce<number>((count, each) => count + countParts(each), 1);
}

/** A proper edition in which up to `most` parts, wherever they lie, were replaced by anything at all. */
export function damagedEdition(edition: FormEdition, most: number): fc.Arbitrary<unknown> {
  const parts = countParts(edition);
  const damages = fc.array(fc.tuple(fc.nat(parts - 1), hostileValue), { maxLength: most });
  return damages.map((chosen) => {
    const replacements = new Map(chosen);
    let place = -1;
    const damage = (part: unknown): unknown => {
      place += 1;
      if (replacements.has(place)) return replacements.get(place);
      if (Array.isArray(part)) return part.map(damage);
      if (typeof part !== 'object' || part === null) return part;
      return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, damage(value)]));
    };
    return damage(edition);
  });
}
