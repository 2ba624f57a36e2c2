import { sumOfParts } from './atoms-of-group.js';
import type { Atom, AtomPart } from './atoms-of-group.js';

/**
 * Who puts together what was published.
 * - `PUBLIC`: whoever reads publications, and knows no count.
 * - `REGION`: knows every count of the organisations of one region, whose returns it decides on.
 * - `INSIDER`: knows the counts of one organisation.
 */
export const attackerKinds = ['PUBLIC', 'REGION', 'INSIDER'] as const;
export type AttackerKind = (typeof attackerKinds)[number];

/** What an attacker knows of an atom. */
export interface KnownOfAtom extends AtomPart {
  /** How many of its organisations the attacker does not know; none = all of it is known. */
  others: number;
}

export interface Attacker {
  kind: AttackerKind;
  /** The region or organisation; null for the public. */
  code: string | null;
  /** By position of the atom; an atom that is not here holds nothing that is known. */
  known: ReadonlyMap<number, KnownOfAtom>;
}

/** Of an atom of more organisations, the largest stand for all: who knows more leaves less to guess. */
const fewEnoughToTryAll = 3;

/**
 * Everybody who could attack a group: the public; each region; and organisations. Of an atom of few organisations each is
 * tried, of a larger one those with the largest counts.
 * @param regions codes of the organisations of each region
 */
export function attackersOf(atoms: readonly Atom[], regions: ReadonlyMap<string, ReadonlySet<string>>): Attacker[] {
  const everywhere: Attacker = { kind: 'PUBLIC', code: null, known: new Map() };
  const inRegions = [...regions].map(([code, own]) => attackerWho('REGION', code, knownTo(atoms, own)));
  const insiders = [...new Set(atoms.flatMap(({ parts }) => largestOf(parts)))]
    .sort()
    .map((code) => attackerWho('INSIDER', code, knownTo(atoms, new Set([code]))));
  return [everywhere, ...inRegions.filter(({ known }) => known.size > 0), ...insiders];
}

function attackerWho(kind: AttackerKind, code: string, known: Attacker['known']): Attacker {
  return { kind, code, known };
}

function knownTo(atoms: readonly Atom[], codes: ReadonlySet<string>): Attacker['known'] {
  const known = new Map<number, KnownOfAtom>();
  atoms.forEach(({ parts }, index) => {
    const own = [...parts].filter(([code]) => codes.has(code)).map(([, part]) => part);
    if (own.length > 0) known.set(index, { ...sumOfParts(own), others: parts.size - own.length });
  });
  return known;
}

function largestOf(parts: Atom['parts']): string[] {
  if (parts.size <= fewEnoughToTryAll) return [...parts.keys()];
  const largestBy = (count: (part: AtomPart) => number) =>
    [...parts].reduce((largest, each) => (count(each[1]) > count(largest[1]) ? each : largest))[0];
  return [largestBy(({ inside }) => inside), largestBy(({ outside }) => outside)];
}

/** The limits that an attacker's knowledge sets to single counts. */
export function limitsOf({ known }: Attacker, atoms: readonly Atom[]): Map<number, { lower: number; upper: number }> {
  const limits = new Map<number, { lower: number; upper: number }>();
  for (const [index, { inside, outside, others }] of known) {
    const atom = atoms[index];
    if (atom === undefined) continue;
    limits.set(2 * index, { lower: inside, upper: others === 0 ? atom.inside : Infinity });
    limits.set(2 * index + 1, { lower: outside, upper: others === 0 ? atom.outside : Infinity });
  }
  return limits;
}
