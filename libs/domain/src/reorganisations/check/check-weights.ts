import { listInWords } from '../../wording/list-in-words.js';
import { minimumStratifiers } from '../../metrics/minimum-stratifiers.js';
import { dividingTypes, reorganisationTextLimits } from '../reorganisation.js';
import type { ReorganisationIssue, ReorganisationLink } from '../reorganisation.js';
import { errorAt, named, warningAt } from './check-content.js';
import type { CheckWork } from './check-content.js';
import { checkText } from './check-texts.js';

/** How far the weights of a split may be from the whole: what is left by rounding. */
const tolerance = 0.001;

type Numbered = ReorganisationLink & { index: number };

/** What is wrong with, and follows from, the weights of bodies that are divided. */
export function checkWeights(work: CheckWork): ReorganisationIssue[] {
  const all = work.content.links.map((link, index) => ({ ...link, index }));
  const whole = all.filter(({ type, weight }) => !dividingTypes.includes(type) && weight !== null && weight !== 1);
  const divided = all.filter(({ type }) => dividingTypes.includes(type));
  const predecessors = [...new Set(divided.map(({ predecessorCode }) => predecessorCode))];
  return [
    ...whole.map(({ index }) =>
      errorAt(weightField(index), 'All of the body goes along this link. Leave the weight empty.'),
    ),
    ...predecessors.flatMap((code) =>
      checkDivided(
        divided.filter((link) => link.predecessorCode === code),
        work,
      ),
    ),
  ];
}

const weightField = (index: number) => `links.${index}.weight`;

function checkDivided(links: readonly Numbered[], work: CheckWork): ReorganisationIssue[] {
  const [first] = links;
  if (first === undefined) return [];
  const single = links.flatMap(checkWeight);
  if (single.length > 0) return single;
  const unknown = links.filter(({ isWeightUnknown }) => isWeightUnknown);
  if (unknown.length === links.length) return [warningAt(weightField(first.index), whatFollows(first, work))];
  if (unknown.length > 0) {
    const message = `Some weights of ${named(first.predecessorCode, work)} are known and others are not. Give all of them, or say of all that they are not known.`;
    return [errorAt(weightField(unknown[0]?.index ?? first.index), message)];
  }
  return [...checkSum(links, work), ...checkGroups(links, work)];
}

function checkWeight({ weight, isWeightUnknown, weightsSource, index }: Numbered): ReorganisationIssue[] {
  if (isWeightUnknown) return [];
  if (weight === null) {
    return [
      errorAt(
        weightField(index),
        'Enter the share of people that goes to this successor, or say that it is not known.',
      ),
    ];
  }
  const isFine = weight > 0 && weight < 1 && Math.abs(weight * 1_000_000 - Math.round(weight * 1_000_000)) < 1e-6;
  if (!isFine)
    return [
      errorAt(weightField(index), 'Enter a share above 0 and below 1 with at most six decimals, for example 0.5886.'),
    ];
  const missing = 'Enter who worked out the weight, and how.';
  return checkText(`links.${index}.weightsSource`, weightsSource, {
    limit: reorganisationTextLimits.weightsSource,
    missing,
  });
}

function whatFollows({ predecessorCode }: ReorganisationLink, work: CheckWork): string {
  return `Nobody knows the weights of ${named(predecessorCode, work)}: its history cannot be shared out and will count for its region only, not for a board.`;
}

function checkSum(links: readonly Numbered[], work: CheckWork): ReorganisationIssue[] {
  const [first] = links;
  if (first === undefined) return [];
  const sum = links.reduce((total, { weight }) => total + (weight ?? 0), 0);
  const found = `The weights of ${named(first.predecessorCode, work)} add up to ${Number(sum.toFixed(6))}`;
  if (first.type === 'SPLIT' && Math.abs(sum - 1) > tolerance) {
    return [
      errorAt(
        weightField(first.index),
        `${found}. Those of a split must add up to 1: change them, or add the successor that is missing.`,
      ),
    ];
  }
  if (first.type === 'BOUNDARY_CHANGE' && sum >= 1) {
    return [
      errorAt(weightField(first.index), `${found}. A body that goes on keeps something: they must stay below 1.`),
    ];
  }
  return [];
}

function checkGroups(links: readonly Numbered[], work: CheckWork): ReorganisationIssue[] {
  const keys = [...new Set(links.flatMap(({ groupWeights }) => Object.keys(groupWeights)))];
  const isSplit = links[0]?.type === 'SPLIT';
  return keys.flatMap((key) => {
    const label = groupName(key);
    const without = links.find(({ groupWeights }) => groupWeights[key] === undefined) ?? links[0];
    const field = `links.${without?.index ?? 0}.groupWeights.${key}`;
    if (label === null) return [errorAt(field, `“${key}” is no group that counts are divided by. Remove it.`)];
    const weights = links.flatMap(({ groupWeights }) => groupWeights[key] ?? []);
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const names = listInWords(links.map(({ successorCode }) => named(successorCode, work)));
    if (weights.length < links.length)
      return [errorAt(field, `${label}: give the share of each of ${names}, or of none.`)];
    if (weights.some((weight) => !(weight >= 0 && weight <= 1))) {
      return [errorAt(field, `${label}: enter shares from 0 to 1.`)];
    }
    const isFine = isSplit ? Math.abs(sum - 1) <= tolerance : sum <= 1;
    return isFine
      ? []
      : [
          errorAt(
            field,
            `${label}: the shares add up to ${Number(sum.toFixed(6))}, not to ${isSplit ? '1' : '1 or less'}.`,
          ),
        ];
  });
}

/** "Deprivation: Most deprived fifth" for `DEPRIVATION.IMD1`; null for what is no group. */
export function groupName(key: string): string | null {
  const [stratifier, code] = key.split('.');
  const definition = minimumStratifiers.find((each) => each.stratifier === stratifier);
  if (definition === undefined || !definition.groups.some((group) => group.code === code)) return null;
  return `${definition.label}: ${definition.groups.find((group) => group.code === code)?.label ?? code ?? ''}`;
}
