import { formatCount, listInWords } from '@monitor/domain';
import type { ComparedPair, StratifierDefinition } from '@monitor/domain';
import { figureNamed } from '../finding-figure.js';
import type { FindingClaim, FindingFigure } from '../finding.js';
import { groupInWords, inBrackets, pointsOf, sizeInterval, whatItTakes, wouldHaveShown } from './phrases.js';

/** What a finding about several areas is called by. */
export interface AreasNames {
  metricName: string;
  /** Oldest first. */
  quarterLabels: readonly string[];
  /** "regions" or "integrated care boards". */
  areasName: string;
  definition: StratifierDefinition;
  pair: ComparedPair | null;
  /** Names of areas by code. */
  names: ReadonlyMap<string, string>;
}

/** In which areas there is a gap, whether they differ in it, where it changed, and where a signal stands. */
export function gapsAcrossAreasWords(claim: FindingClaim, names: AreasNames): string {
  const begin = `${names.metricName}, ${names.quarterLabels.at(-1) ?? ''}:`;
  const sentences = [
    `${begin} ${mainWords(claim, names)}`,
    ...restWords(claim),
    ...spreadWords(claim, names),
    ...changeWords(claim, names),
    ...signalWords(claim, names),
    ...claim.causes.map(({ sentence }) => sentence),
    ...claim.cautions.map(({ sentence }) => sentence),
    ...whatItTakes(claim),
  ];
  return sentences.join(' ');
}

/** Areas outside every verdict. */
export function fewAreas(names: readonly string[]): string {
  const who = names.length <= mostNamed ? listInWords([...names]) : `${formatCount(names.length)} areas`;
  const have = names.length === 1 ? 'has figures of' : 'have figures of';
  return `${who} ${have} fewer than five organisations, outside every verdict.`;
}

/** Areas of a publication that does not say how alike the people of one organisation are. */
export function narrowAreas(narrow: number, all: number): string {
  const which = narrow === all ? 'The figures' : `The figures of ${formatCount(narrow)} of them`;
  return `${which} were published before intervals allowed for how alike the people of one organisation are: the intervals are too narrow to decide by, and the next publication decides.`;
}

/** The smallest gap that would have shown in half of the areas. */
export function wouldHaveShownInHalf(difference: number, areas: number): string {
  return areas === 1
    ? wouldHaveShown(difference, 'a gap')
    : `With these returns only a gap of about ${pointsOf(difference)} or more would have shown in at least half of the ${formatCount(areas)} that can be judged.`;
}

const mostNamed = 3;

function countOf(claim: FindingClaim, name: string): number {
  return figureNamed(claim, name)?.value ?? 0;
}

function mainWords(claim: FindingClaim, { areasName, definition, pair, names }: AreasNames): string {
  const all = `${formatCount(countOf(claim, 'areas'))} ${areasName}`;
  const isAnyShown = claim.figures.some(({ name }) => name === 'gap');
  if (!isAnyShown || pair === null) return `no gap can be shown for any of the ${all}.`;
  const [low, high] = [groupInWords(definition, pair.against), groupInWords(definition, pair.reference)];
  switch (claim.verdict) {
    case 'ALIKE':
      return `${low} and ${high} are alike in all ${all}, within ${pointsOf(countOf(claim, 'margin'))}, the margin that was declared beforehand.`;
    case 'CANNOT_TELL':
      return `these figures cannot tell whether there is a gap between ${low} and ${high} in any of the ${all}.`;
    case 'DIFFERENT': {
      const below = claim.subjects.filter((code) => (figureNamed(claim, 'gap', code)?.value ?? 0) > 0);
      const above = claim.subjects.filter((code) => !below.includes(code));
      const where = (codes: string[]) => whereWords(codes, { claim, names, all });
      const sides = [
        ...(below.length === 0 ? [] : [`lower for ${low} than for ${high} in ${where(below)}`]),
        ...(above.length === 0 ? [] : [`higher for ${low} than for ${high} in ${where(above)}`]),
      ];
      return `it was, beyond chance, ${sides.join(', and ')}.`;
    }
  }
}

function whereWords(
  codes: string[],
  of: { claim: FindingClaim; names: ReadonlyMap<string, string>; all: string },
): string {
  if (codes.length > mostNamed) return `${formatCount(codes.length)} of ${of.all}`;
  return listInWords(
    codes.map((code) => {
      const gap = figureNamed(of.claim, 'gap', code);
      const size = gap === undefined ? '' : inBrackets(`${pointsOf(gap.value)}, ${sizeInterval(gap)}`);
      return `${nameOf(of.names, code)}${size}`;
    }),
  );
}

function nameOf(names: ReadonlyMap<string, string>, code: string | null): string {
  return names.get(code ?? '') ?? code ?? '';
}

/** The areas that were looked at and of which nothing is known, and those that cannot be shown. */
function restWords(claim: FindingClaim): string[] {
  const open = claim.verdict === 'DIFFERENT' ? countOf(claim, 'areasJudged') - claim.subjects.length : 0;
  const hidden = claim.figures.some(({ name }) => name === 'gap') ? countOf(claim, 'areasHidden') : 0;
  return [
    ...(open > 0 ? [`For ${formatCount(open)} more, these figures cannot tell.`] : []),
    ...(hidden > 0 ? [`It cannot be shown for ${formatCount(hidden)}.`] : []),
  ];
}

/** "Widest" of one area only where no other may have it. */
function spreadWords(claim: FindingClaim, { areasName, names }: AreasNames): string[] {
  const spread = figureNamed(claim, 'spreadPValue');
  if (spread === undefined || claim.verdict !== 'DIFFERENT') return [];
  if (spread.subject !== 'DIFFERENT') return [`Whether the ${areasName} differ in it, these figures cannot tell.`];
  const candidates = claim.figures
    .filter(({ name }) => name === 'mayBeWidest')
    .map(({ subject }) => nameOf(names, subject));
  const [first] = candidates;
  if (candidates.length === 1)
    return [`The ${areasName} differ in it beyond chance, and it is widest in ${first ?? ''}.`];
  const which = candidates.length > mostNamed ? `${formatCount(candidates.length)} of them` : listInWords(candidates);
  return [`The ${areasName} differ in it beyond chance; in which of ${which} it is widest cannot be told.`];
}

function changeWords(claim: FindingClaim, { areasName, names }: AreasNames): string[] {
  const looked = countOf(claim, 'changesLookedAt');
  if (looked === 0) return [];
  const sides = (['widened', 'narrowed'] as const).flatMap((name) => {
    const changed = claim.figures.filter((figure) => figure.name === name);
    return changed.length === 0 ? [] : [`${name} in ${changedAreas(changed, names)}`];
  });
  if (sides.length === 0) {
    return [
      `Whether it has changed among the same organisations in any of ${formatCount(looked)} ${areasName}, these figures cannot tell.`,
    ];
  }
  return [
    `Among the same organisations it has ${sides.join(' and ')}, of ${formatCount(looked)} ${areasName} that can be followed.`,
  ];
}

/** Every area by name: where a gap changed is never a number only. */
function changedAreas(changed: readonly FindingFigure[], names: ReadonlyMap<string, string>): string {
  return listInWords(
    changed.map(
      ({ subject, value }) => `${nameOf(names, subject)}${value === null ? '' : inBrackets(`by ${pointsOf(value)}`)}`,
    ),
  );
}

function signalWords(claim: FindingClaim, { quarterLabels, names }: AreasNames): string[] {
  const words = { signalOfGrowth: 'grown', signalOfShrinking: 'shrunk' };
  return claim.figures.flatMap(({ name, subject, value }) => {
    if (name !== 'signalOfGrowth' && name !== 'signalOfShrinking') return [];
    const since = quarterLabels.at(-(value ?? 1)) ?? '';
    return [
      `A signal since ${since}: in ${nameOf(names, subject)} the gap has ${words[name]} beside that of the others.`,
    ];
  });
}
