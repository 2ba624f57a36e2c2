import type { Succession } from '../organisation.js';
import type { OrganisationHistory } from './organisation-history.js';

/** A share of a body, and which body it is by now. */
export interface Heir {
  code: string;
  /** Share of all counts, 0 to 1. */
  weight: number;
  /** Share of single equity groups, by `STRATIFIER.GROUP`, where some link on the way knows it. */
  groupWeights: ReadonlyMap<string, number>;
  /** Sources of the weights on the way; empty where nothing was divided. */
  sources: readonly string[];
  /** True where a body on the way was divided and nobody knows by how much: the share is of unknown size. */
  isUnknownPart: boolean;
}

/**
 * The bodies that a body's affairs of a day have passed to by today, with their shares, which add up to 1. A body that
 * nobody succeeded is its own heir.
 */
export function heirsOf(code: string, day: string, history: OrganisationHistory): Heir[] {
  return pass({ code, weight: 1, groupWeights: new Map(), sources: [], isUnknownPart: false }, day, history);
}

function pass(heir: Heir, day: string, history: OrganisationHistory): Heir[] {
  const later = history.linksFrom(heir.code).filter(({ effectiveOn }) => effectiveOn > day);
  const effectiveOn = later[0]?.effectiveOn;
  if (effectiveOn === undefined) return [heir];
  const links = later.filter((link) => link.effectiveOn === effectiveOn);
  return divide(heir, links, history.isOpenOn(heir.code, effectiveOn)).flatMap((part) =>
    pass(part, effectiveOn, history),
  );
}

/** What each link takes, and what stays with a body that goes on (a change of boundary). */
function divide(heir: Heir, links: readonly Succession[], goesOn: boolean): Heir[] {
  const stays = goesOn ? 1 - links.reduce((sum, { weight }) => sum + (weight ?? 0), 0) : 0;
  const isKnown = links.length === 1 && !goesOn ? true : links.every(({ weight }) => weight !== null);
  const all = [
    ...links.map((link) => ({ code: link.successorCode, weight: link.weight, groups: link.groupWeights ?? {} })),
    ...(stays > smallest ? [{ code: heir.code, weight: stays, groups: remainders(links) }] : []),
  ];
  const [only] = all;
  if (all.length === 1 && only !== undefined) return [{ ...heir, code: only.code }];
  if (!isKnown)
    return all.map(({ code }) => ({ ...heir, code, weight: heir.weight / all.length, isUnknownPart: true }));
  const sum = all.reduce((total, { weight }) => total + (weight ?? 0), 0);
  const sources = [...new Set([...heir.sources, ...links.map(({ source }) => source)])];
  return all.map(({ code, weight, groups }) => {
    const share = (weight ?? 0) / sum;
    return { ...heir, code, weight: heir.weight * share, groupWeights: multiply(heir, share, groups), sources };
  });
}

/** Weights are given to six decimals: a remainder below that is rounding. */
const smallest = 0.000_001;

function remainders(links: readonly Succession[]): Record<string, number> {
  const keys = new Set(links.flatMap(({ groupWeights }) => Object.keys(groupWeights ?? {})));
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      1 - links.reduce((sum, link) => sum + (link.groupWeights?.[key] ?? link.weight ?? 0), 0),
    ]),
  );
}

/** A group whose own weight is not known at one step takes the general one of that step. */
function multiply(heir: Heir, share: number, groups: Readonly<Record<string, number>>): Map<string, number> {
  const keys = new Set([...heir.groupWeights.keys(), ...Object.keys(groups)]);
  return new Map([...keys].map((key) => [key, (heir.groupWeights.get(key) ?? heir.weight) * (groups[key] ?? share)]));
}
