import { areaFindings, gapsAcrossAreas } from '@monitor/analysis';
import type { Finding, FindingFigure, FindingKind } from '@monitor/analysis';
import { comparedPair, quarterLabel } from '@monitor/domain';
import { judgeBetweenGroups, judgeGap, judgeGapsAcross } from '../judges/judge-gap.js';
import { judgeChange } from '../judges/judge-change.js';
import type { ChangeClaim } from '../judges/judge-change.js';
import type { Judgement } from '../judges/judgement.js';
import type { AreaQuarter, PeopleScene } from '../worlds/people/people-scene.js';
import type { PeopleRule } from './rule.js';
import { firstArea, hiddenGroups } from './view.js';

const metricName = 'NHS App registration';

/** The rules of today about people, each held against what is so. */
export const presentPeople: readonly PeopleRule[] = [
  { kind: 'GAP', judge: judgeOfGap },
  { kind: 'BETWEEN_GROUPS', judge: judgeOfGroups },
  { kind: 'GAPS_ACROSS_AREAS', judge: judgeAcross },
  { kind: 'GAP_CHANGE', judge: judgeOfChange },
  { kind: 'GAP_TREND', judge: judgeOfTrend },
];

/** Everything that the page of the first area says. */
const pages = new WeakMap<PeopleScene, readonly Finding[]>();
export function pageOf(scene: PeopleScene): readonly Finding[] {
  const known = pages.get(scene);
  if (known !== undefined) return known;
  const { definition } = scene;
  const points = firstArea(scene).quarters.map(toPoint);
  const page = areaFindings({ areaName: 'the region', metricName, definition, points, breaks: [], parts: [] });
  pages.set(scene, page);
  return page;
}

function toPoint({ quarterId, organisations, point }: AreaQuarter) {
  return { quarterId, quarterLabel: quarterLabel(quarterId), organisations, point };
}

function findingOf(scene: PeopleScene, kind: FindingKind): Finding | undefined {
  return pageOf(scene).find((finding) => finding.kind === kind);
}

function judgeOfGap(scene: PeopleScene): Judgement | null {
  const finding = findingOf(scene, 'GAP');
  if (finding === undefined) return null;
  const reference = comparedPair(scene.definition)!.reference;
  const named = finding.subjects.map((against) => {
    const isReferenceHigher = (figureOf(finding, 'gap', against)?.value ?? 0) > 0;
    return isReferenceHigher ? { high: reference, low: against } : { high: against, low: reference };
  });
  const hidden = cautioned(finding, 'HIDDEN_GROUP');
  const margin = figureOf(finding, 'margin')?.value ?? 0;
  const { truth, now } = firstArea(scene);
  return judgeGap(
    { verdict: finding.verdict, named, hidden, margin },
    truth,
    hiddenGroups(now.point, scene.definition),
  );
}

function judgeOfGroups(scene: PeopleScene): Judgement | null {
  const finding = findingOf(scene, 'BETWEEN_GROUPS');
  const margin = finding && (figureOf(finding, 'margin')?.value ?? 0);
  return finding === undefined ? null : judgeBetweenGroups(finding.verdict, margin ?? 0, firstArea(scene).truth);
}

function judgeAcross({ areas, definition }: PeopleScene): Judgement {
  const { verdict, subjects, figures } = gapsAcrossAreas({
    metricName,
    quarterLabels: areas[0]!.quarters.map(({ quarterId }) => quarterLabel(quarterId)),
    areasName: 'regions',
    definition,
    areas: areas.map(({ code, quarters }) => ({ code, name: code, points: quarters.map(toPoint), breaks: [] })),
  });
  const { reference, against } = comparedPair(definition)!;
  const claimed = subjects.map((code) => ({
    code,
    isReferenceHigher: (figures.find(({ name, subject }) => name === 'gap' && subject === code)?.value ?? 0) > 0,
  }));
  const margin = figures.find(({ name }) => name === 'margin')?.value ?? 0;
  return judgeGapsAcross({ verdict, claimed, margin }, { reference, against }, areas);
}

function judgeOfChange(scene: PeopleScene): Judgement | null {
  const finding = findingOf(scene, 'GAP_CHANGE');
  if (finding === undefined) return null;
  const said = finding.figures.find(({ name }) => name === 'sameOrganisations')?.subject;
  const way = said === 'WIDER' || said === 'NARROWER' ? said : null;
  return judgeChange(changeClaim(finding, way), firstArea(scene).truth);
}

function judgeOfTrend(scene: PeopleScene): Judgement | null {
  const finding = findingOf(scene, 'GAP_TREND');
  const slope = finding && figureOf(finding, 'slope')?.value;
  if (finding === undefined || slope == null) return null;
  const claim = changeClaim(finding, slope > 0 ? 'WIDER' : 'NARROWER');
  const { truth } = firstArea(scene);
  // A trend says which way, and leaves to the change how it came about.
  return judgeChange({ ...claim, how: 'CANNOT_TELL' }, { ...truth, ratioChange: 0 });
}

function changeClaim(finding: Finding, way: ChangeClaim['way']): ChangeClaim {
  return {
    verdict: finding.verdict,
    way,
    how: saidHow(finding),
    saysRatioDisagrees: finding.cautions.some(({ kind }) => kind === 'POINTS_AND_RATIO_DISAGREE'),
    margin: figureOf(finding, 'margin')?.value ?? 0.02,
  };
}

/** Which end the finding says to have moved in the area that it is about. */
function saidHow({ causes, cautions }: Finding): ChangeClaim['how'] {
  const own = causes.filter(({ subject }) => subject === null).map(({ kind }) => kind);
  if (own.includes('LEVELLING_DOWN')) return 'LEVELLING_DOWN';
  if (own.includes('BOTH_ENDS_MOVED')) return 'BOTH_MOVED';
  if (own.includes('ONE_BEHIND_ROSE')) return 'WORSE_OFF_ROSE';
  return cautions.some(({ kind }) => kind === 'HOW_NOT_TOLD') ? 'CANNOT_TELL' : null;
}

function figureOf(finding: Finding, name: string, subject?: string): FindingFigure | undefined {
  return finding.figures.find(
    (figure) => figure.name === name && (subject === undefined || figure.subject === subject),
  );
}

function cautioned({ cautions }: Finding, kind: string): string[] {
  return cautions.filter((caution) => caution.kind === kind).flatMap(({ subjects }) => subjects);
}
