import {
  agreementClaim,
  assuredPracticeClaim,
  consistencyFinding,
  convergenceClaim,
  shareOfVariationClaim,
  standsApart,
} from '@monitor/analysis';
import type { FindingClaim, PracticeNames, PracticeTable } from '@monitor/analysis';
import { quarterLabel, quartersUpTo } from '@monitor/domain';
import { judgeConvergence, judgeVariation } from '../judges/judge-variation.js';
import { judgePractice } from '../judges/judge-practice.js';
import type { NamedArea } from '../judges/judge-practice.js';
import type { Judgement } from '../judges/judgement.js';
import type { PracticeScene } from '../worlds/practice/practice-scene.js';
import { presentQuarter } from '../worlds/practice/table-of-answers.js';
import type { PracticeRule } from './rule.js';

/** The rules of today about practice, each held against what is so. */
export const presentPractice: readonly PracticeRule[] = [
  { kind: 'PRACTICE_BETWEEN_AREAS', judge: judgeBetween },
  { kind: 'PRACTICE_WITHIN_AREAS', judge: judgeWithin },
  { kind: 'SHARE_OF_VARIATION', judge: judgeShare },
  { kind: 'CONVERGENCE', judge: judgeOverTime },
  { kind: 'ASSURED_PRACTICE', judge: judgeAssured },
];

const seed = 1;
/** Cautions with which a claim about an area that answered selectively is passed on. */
const aboutMissing = ['LOW_RESPONSE', 'COULD_BE_REVERSED'];

function namesOf({ areas, table }: PracticeScene): PracticeNames {
  return {
    areasName: { one: 'region', many: 'regions' },
    areas: new Map(areas.map(({ code, name }) => [code, name])),
    columns: new Map(table.columns.map((key) => [key, key])),
  };
}

function judgeBetween(scene: PracticeScene): Judgement | null {
  const { table, truth } = scene;
  if (truth.apart === null) return null;
  const found = standsApart(table, { seed });
  const finding = consistencyFinding({ table, found, names: namesOf(scene), ...returnsOf(scene) });
  const named = found.apart.map(({ area, column, z }): NamedArea => ({
    area: table.areas[area]!,
    column: table.columns[column]!,
    direction: z > 0 ? 'MORE' : 'FEWER',
  }));
  const claim = { verdict: finding.verdict, named, cautioned: cautionedIn(finding) };
  return judgePractice(claim, { planted: truth.apart, selective: truth.selective });
}

/** What the page knows of the returns behind the answers. */
function returnsOf({ asked }: PracticeScene) {
  const total = (of: 'accepted' | 'expected') => [...asked.areas.values()].reduce((sum, area) => sum + area[of], 0);
  return {
    asked,
    accepted: total('accepted'),
    expected: total('expected'),
    quarterLabel: quarterLabel(presentQuarter),
  };
}

/** Areas of which a finding says that the missing returns may make it another one. */
function cautionedIn({ cautions }: Pick<FindingClaim, 'cautions'>): string[] {
  return cautions.flatMap(({ kind, subjects }) => (aboutMissing.includes(kind) ? subjects : []));
}

function judgeWithin(scene: PracticeScene): Judgement | null {
  const { agreement } = scene.truth;
  const claim = agreement && agreementClaim(scene.table, namesOf(scene));
  if (claim === null || agreement === null) return null;
  const named = pairsOf(claim, 'agreement', 'agreementElsewhere').map(([own, others]): NamedArea => ({
    area: own.subject ?? '',
    column: others.subject ?? '',
    direction: (own.value ?? 0) < (others.value ?? 0) ? 'FEWER' : 'MORE',
  }));
  return judgePractice({ verdict: claim.verdict, named, cautioned: [] }, { planted: agreement, selective: [] });
}

function judgeShare({ table, truth }: PracticeScene): Judgement | null {
  const claim = truth.betweenAreas === null ? null : shareOfVariationClaim(table);
  if (claim === null || truth.betweenAreas === null) return null;
  const margin = claim.figures.find(({ name }) => name === 'margin')?.value ?? 0;
  return judgeVariation(claim.verdict, margin, truth.betweenAreas);
}

function judgeOverTime(scene: PracticeScene): Judgement | null {
  const { table, quarters, truth } = scene;
  if (truth.convergence === null) return null;
  const ids = quartersUpTo(presentQuarter, quarters.length);
  const sums = quarters.map((quarter, place) => ({ quarterId: ids[place]!, ...sumsOf(quarter) }));
  const claim = convergenceClaim({ table, quarters: sums, seed }, namesOf(scene));
  const change = claim?.figures.find(({ name }) => name === 'changeOfSpread')?.value ?? 0;
  return claim === null ? null : judgeConvergence(claim.verdict, change, truth.convergence);
}

/** What each organisation answered over all columns. */
function sumsOf({ applicable, inPlace, columns, organisations }: PracticeTable) {
  const added = (counts: Int32Array) =>
    organisations.map((_, row) =>
      counts.subarray(row * columns.length, (row + 1) * columns.length).reduce((sum, count) => sum + count, 0),
    );
  return { applicable: added(applicable), inPlace: added(inPlace) };
}

function judgeAssured(scene: PracticeScene): Judgement | null {
  const { table, truth, asked } = scene;
  const claim = truth.apartAssured === null ? null : assuredPracticeClaim(table, namesOf(scene), { seed, asked });
  if (claim === null || truth.apartAssured === null) return null;
  const named = (['stillApart', 'newlyApart'] as const).flatMap((sort) =>
    pairsOf(claim, sort, `${sort}Checked`).map(([own, others]): NamedArea => ({
      area: own.subject ?? '',
      column: others.subject ?? '',
      direction: null,
    })),
  );
  const so = { planted: truth.apartAssured, selective: truth.selective };
  return judgePractice({ verdict: claim.verdict, named, cautioned: cautionedIn(claim) }, so);
}

/** Figures that a claim gives in pairs: the area's, by its code, and after it the one that names the column. */
function pairsOf({ figures }: FindingClaim, own: string, others: string) {
  return figures.flatMap((figure, place) => {
    const next = figures[place + 1];
    return figure.name === own && next?.name === others ? [[figure, next] as const] : [];
  });
}
