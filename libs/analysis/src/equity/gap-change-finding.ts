import { breaksBetween, quarterLabel } from '@monitor/domain';
import { countFigure, shownFigure } from '../findings/finding-figure.js';
import type { Limited } from '../findings/finding-figure.js';
import type { Allowance, Cause, Caution, FindingClaim, FindingFigure } from '../findings/finding.js';
import type { CauseKind, Verdict } from '../findings/finding-words.js';
import { causeOfAreas, causeSentence } from '../findings/words/cause-words.js';
import { signedPoints, wouldHaveShown } from '../findings/words/phrases.js';
import type { AreaFindingsSubject, QuarterOfArea } from './area-findings-subject.js';
import { alikeWithin } from './declared-margin.js';
import { detectableFrom, reachAtLevel } from './gap-at-level.js';
import type { GapSeries } from './gap-series.js';
import { influenceOf } from './influence-of.js';
import { changesOf } from './same-organisations.js';
import type { ChangeOfSame, SameVerdict } from './same-organisations.js';
import { causesOfNarrowing, cautionOfNarrowing, levellingDown } from './levelling-down-cause.js';
import { partingRatios } from './parting-ratios.js';

/**
 * Whether a gap has changed since an earlier quarter, among the organisations that gave it both times.
 *
 * In words: the verdict is that of the same organisations, judged at the level that the view allows where its figures are
 * published; the published change is only ever shown with what it comes from, the largest part first. Where a publication
 * did not follow organisations, nobody can tell: what is published of two quarters may come from others. Null where there
 * are no two quarters that may be compared.
 * Source: Kitagawa 1955, JASA 50:1168 (the split); Schuirmann 1987, J Pharmacokinet 15:657 (alike).
 */
export function gapChangeClaim(
  subject: AreaFindingsSubject,
  { gaps, latest }: GapSeries,
  allowance: Allowance,
): FindingClaim | null {
  if (latest === undefined || gaps.length < 2) return null;
  const change = changeToSpeakOf(subject, latest);
  if (change === null) return unfollowed;
  const verdict = verdictAt(change, allowance);
  const [then, now] = [change.since, latest.quarterId].map((id) => gaps.find(({ quarterId }) => quarterId === id)?.gap);
  return {
    kind: 'GAP_CHANGE',
    verdict: claimed(verdict),
    subjects: [],
    figures: figuresOf(change, verdict, { then, now }),
    allowance,
    causes: causesOf(subject, change, { latest, verdict }),
    cautions: cautionsOf(subject, change, { latest, verdict }),
    detectable: verdict === 'CANNOT_TELL' ? detectableOf(change, allowance) : null,
  };
}

const unfollowed: FindingClaim = {
  kind: 'GAP_CHANGE',
  verdict: 'CANNOT_TELL',
  subjects: [],
  figures: [],
  allowance: null,
  causes: [],
  cautions: [],
  detectable: null,
};

/** Since the same quarter a year before, or else since the last one; never across a break. */
export function changeToSpeakOf(
  { breaks }: Pick<AreaFindingsSubject, 'breaks'>,
  { point, quarterId }: QuarterOfArea,
): ChangeOfSame | null {
  const comparable = changesOf(point).filter(({ since }) => breaksBetween(breaks, since, quarterId).length === 0);
  return [...comparable].sort((a, b) => a.since.localeCompare(b.since))[0] ?? null;
}

function claimed(verdict: SameVerdict): Verdict {
  return verdict === 'WIDER' || verdict === 'NARROWER' ? 'DIFFERENT' : verdict;
}

/** What is published at 95% is judged at the wider level of the view; what is withheld stands as it was decided. */
function verdictAt({ verdict, change, organisations }: ChangeOfSame, { confidence }: Allowance): SameVerdict {
  if (change === null || organisations === null || change.lower === null || change.upper === null) return verdict;
  const { value } = change;
  const wider = reachAtLevel(confidence, organisations) / reachAtLevel(0.95, organisations);
  const [lower, upper] = [value - (value - change.lower) * wider, value + (change.upper - value) * wider];
  if (lower > 0 || upper < 0) return verdict === 'ALIKE' ? (value > 0 ? 'WIDER' : 'NARROWER') : verdict;
  return lower > -alikeWithin && upper < alikeWithin ? 'ALIKE' : 'CANNOT_TELL';
}

function figuresOf(
  { change, organisations, split }: ChangeOfSame,
  verdict: SameVerdict,
  { then, now }: { then: Limited | undefined; now: Limited | undefined },
): FindingFigure[] {
  const bare = ({ value }: Limited): Limited => ({ value, lower: null, upper: null });
  return [
    ...(change === null ? [] : [shownFigure('changeOfSame', 'DIFFERENCE', change)]),
    ...(organisations === null ? [] : [countFigure('sameOrganisations', organisations, verdict)]),
    ...(organisations === null ? [{ ...countFigure('sameOrganisations', 0, verdict), value: null, ...withheld }] : []),
    ...(then === undefined || now === undefined || split === null
      ? []
      : [shownFigure('gapThen', 'DIFFERENCE', bare(then)), shownFigure('gapNow', 'DIFFERENCE', bare(now))]),
  ];
}

const withheld = { status: 'SUPPRESSED', reason: 'It would tell of single organisations.' } as const;

function causesOf(
  subject: AreaFindingsSubject,
  change: ChangeOfSame,
  { latest, verdict }: { latest: QuarterOfArea; verdict: SameVerdict },
): Cause[] {
  const { split, since } = change;
  const parts = [...(split ?? [])]
    .filter(({ value }) => signedPoints(value) !== signedPoints(0))
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value))
    .map(({ kind, value }) => partOfChange(kind, value));
  if (claimed(verdict) !== 'DIFFERENT') return parts;
  const narrowing = verdict === 'NARROWER' ? causesOfNarrowing(change, latest.point, subject.definition) : [];
  return [...narrowing, ...parts, ...carriedBy(subject, since, latest), ...levellingParts(subject, since, latest)];
}

function partOfChange(kind: CauseKind, value: number): Cause {
  const figure = shownFigure('change', 'DIFFERENCE', { value, lower: null, upper: null }, kind);
  return { kind, subject: null, figure, sentence: causeSentence(kind, value) };
}

function carriedBy(subject: AreaFindingsSubject, since: string, { quarterId }: QuarterOfArea): Cause[] {
  const influence = influenceOf(subject, since, quarterId);
  if (influence === null) return [];
  const { parts, without } = influence;
  const kind = parts.length === 1 ? 'ONE_AREA' : 'TWO_AREAS';
  const sentence = causeOfAreas(
    parts.map(({ name }) => name),
    without,
  );
  return parts.map(({ code }) => ({
    ...{ kind, subject: code, sentence },
    figure: shownFigure('changeWithout', 'DIFFERENCE', { value: without.now - without.then, lower: null, upper: null }),
  }));
}

/** The parts in which the gap closed the wrong way, each by name. */
function levellingParts(
  { parts, definition }: AreaFindingsSubject,
  since: string,
  { quarterId }: QuarterOfArea,
): Cause[] {
  return parts.flatMap(({ code, name, points }) => {
    const point = points.find((each) => each.quarterId === quarterId)?.point;
    const change = point === undefined ? undefined : changesOf(point).find((each) => each.since === since);
    if (point === undefined || change === undefined) return [];
    return levellingDown({ code, name }, { change, point }, definition);
  });
}

function cautionsOf(
  subject: AreaFindingsSubject,
  change: ChangeOfSame,
  { latest, verdict }: { latest: QuarterOfArea; verdict: SameVerdict },
): Caution[] {
  if (claimed(verdict) !== 'DIFFERENT') return [];
  const how = verdict === 'NARROWER' ? cautionOfNarrowing(change, latest.point, subject.definition) : [];
  return [...how, ...ratioCaution(subject, change, latest)];
}

function ratioCaution(subject: AreaFindingsSubject, { since }: ChangeOfSame, latest: QuarterOfArea): Caution[] {
  const parting = partingRatios(subject, since, latest);
  if (parting === null) return [];
  const sentence = `The ratio shows no change beyond chance: ${parting.then} in ${quarterLabel(since)}, ${parting.now} now.`;
  return [{ kind: 'POINTS_AND_RATIO_DISAGREE', subjects: [], sentence }];
}

function detectableOf({ change, organisations }: ChangeOfSame, { confidence }: Allowance): FindingClaim['detectable'] {
  if (change === null || organisations === null) return null;
  const wider = reachAtLevel(confidence, organisations) / reachAtLevel(0.95, organisations);
  const { value, lower, upper } = change;
  if (lower === null || upper === null) return null;
  const judged = { value, lower: value - (value - lower) * wider, upper: value + (upper - value) * wider };
  const difference = detectableFrom(judged, confidence, organisations);
  return { difference, wanted: alikeWithin, quarterId: null, sentence: wouldHaveShown(difference, 'a change') };
}
