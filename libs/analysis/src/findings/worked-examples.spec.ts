import { describe, expect, it } from '@jest/globals';
import { workedExamples as examples } from '@monitor/domain';
import {
  adjustPValues,
  adoptionEffect,
  betweenGroupVariance,
  cumulativeIncidence,
  differenceOfProportions,
  kendallRankCorrelation,
  mannKendall,
  normalQuantile,
  rankConfidenceSets,
  ratioOfProportions,
  shareBetweenGroups,
  tastleWiermanConsensus,
  xmrChart,
} from '@monitor/statistics';
import type { Spell } from '@monitor/statistics';
import { possibleShare } from '../non-response/possible-share.js';
import { allowFor } from './allow-for.js';

/** A figure as the page writes it: to this many digits after the point. */
const written = (value: number, digits: number) => Number(value.toFixed(digits));

/** Computable, or the test fails with the reason. */
function computed<Computed extends { computable: boolean }>(
  outcome: Computed,
): Extract<Computed, { computable: true }> {
  if (!outcome.computable) throw new Error(JSON.stringify(outcome));
  return outcome as Extract<Computed, { computable: true }>;
}

function waysToChoose(some: number, of: number): number {
  return Array.from({ length: some }, (_, index) => (of - index) / (index + 1)).reduce((ways, each) => ways * each, 1);
}

describe('the examples on "How figures are made"', () => {
  it('count the ways to deal out labels, at a level that allows for every place that is looked at', () => {
    const { trusts, inArea, arrangements, places, falseClaims } = examples.standsApart;
    expect(written(waysToChoose(inArea, trusts), 6)).toBe(arrangements);
    expect(written((2 / arrangements) * places, 4)).toBe(falseClaims);
    expect(2 / arrangements).toBeLessThan(1 - allowFor(places, 'places').confidence);
  });

  it('agree with the measure of agreement', () => {
    for (const { counts, value } of Object.values(examples.agreement)) {
      expect(written(computed(tastleWiermanConsensus(counts)).value, 2)).toBe(value);
    }
  });

  it('agree with the share of variation and its limits', () => {
    const { regions, value, lower, upper } = examples.shareOfVariation;
    const observations = regions.flatMap((places, region) =>
      places.map((outcome) => ({ group: String(region), stratum: '', outcome })),
    );
    const share = computed(shareBetweenGroups({ observations }));
    expect(written(share.value, 2)).toBe(value);
    expect([share.interval?.lower, share.interval?.upper].map((limit) => written(limit ?? NaN, 2))).toEqual([
      lower,
      upper,
    ]);
  });

  it('count the pairs of boards that go the same way and the other', () => {
    const { shares, same, other, value } = examples.needBesidePractice;
    const correlation = computed(mannKendall(shares));
    expect(written(correlation.value, 2)).toBe(value);
    expect([correlation.score, same + other]).toEqual([same - other, (shares.length * (shares.length - 1)) / 2]);
  });

  it('count the pairs of areas in which more in place goes with a wider gap, and every order of the gaps', () => {
    const { shares, gaps, same, other, value, orders, asFar } = examples.practiceBesideOutcome;
    const correlation = computed(kendallRankCorrelation(shares, gaps));
    expect(written(correlation.value, 2)).toBe(value);
    expect([correlation.score, same + other]).toEqual([same - other, (shares.length * (shares.length - 1)) / 2]);
    expect([correlation.isExact, correlation.pValue]).toEqual([true, expect.closeTo(asFar / orders, 12)]);
  });

  it('set an adopter against others, and count the other ways in which one could have adopted', () => {
    const { adopter, others, value, arrangements, asFar } = examples.evaluation;
    const units = [...others, adopter].map((change, at) => ({
      ...{ unit: `O${String(at)}`, adoptedAt: at === others.length ? 1 : null, outcomes: [0, change] },
    }));
    const effect = computed(adoptionEffect({ units }));
    expect([effect.value, effect.isExact, effect.pValue]).toEqual([value, true, asFar / arrangements]);
  });

  it('take the chance error out of the spread of areas', () => {
    const { before, now, chanceError, spreadBefore, spreadNow } = examples.convergence;
    const spread = (shares: readonly number[]) => {
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      const variance = shares.reduce((sum, share) => sum + (share - mean) ** 2, 0) / (shares.length - 1);
      return written(Math.sqrt(variance - chanceError ** 2), 1);
    };
    expect([spread(before), spread(now)]).toEqual([spreadBefore, spreadNow]);
  });

  it('count claims that somebody checked as a share of all that apply', () => {
    const { applicable, inPlace, checked, claimed, assured } = examples.assured;
    expect([inPlace / applicable, checked / applicable]).toEqual([claimed, assured]);
  });

  it('agree with the interval of a gap, with and without the likeness of people of one organisation', () => {
    const { least, most, designEffect, difference, ratio, asIfIndependent, interval } = examples.gap;
    const shrink = ({ numerator, denominator }: { numerator: number; denominator: number }) => ({
      ...{ numerator: numerator / designEffect, denominator: denominator / designEffect },
    });
    const gap = computed(differenceOfProportions({ first: least, second: most }));
    const wider = computed(differenceOfProportions({ first: shrink(least), second: shrink(most) }));
    expect(written(gap.value, 6)).toBe(difference);
    expect(computed(ratioOfProportions({ first: least, second: most })).value).toBeCloseTo(ratio, 12);
    for (const [made, limits] of [
      [gap, asIfIndependent],
      [wider, interval],
    ] as const) {
      expect([made.interval?.lower, made.interval?.upper].map((limit) => written(limit ?? NaN, 3))).toEqual([
        ...[limits.lower, limits.upper],
      ]);
    }
  });

  it('agree with the spread between groups', () => {
    const { shares, mean, spread } = examples.betweenGroups;
    const groups = shares.map((estimate, index) => ({
      ...{ group: String(index), estimate, standardError: 1, population: 1000 },
    }));
    expect(shares.reduce<number>((sum, share) => sum + share, 0) / shares.length).toBe(mean);
    expect(written(Math.sqrt(computed(betweenGroupVariance({ groups })).value), 1)).toBe(spread);
  });

  it('agree with how many of several gaps stand', () => {
    const { chances, alone, kept } = examples.gapsAcrossAreas;
    const tests = chances.map((pValue, index) => ({ test: String(index), pValue }));
    const held = computed(adjustPValues(tests, 'benjamini-hochberg')).tests.filter(
      ({ adjusted }) => (adjusted ?? 1) <= 0.05,
    );
    expect(chances.filter((chance) => chance <= 0.05)).toHaveLength(alone);
    expect(held).toHaveLength(kept);
  });

  it('split a change into parts that add up to it', () => {
    const { before, now, sameOrganisations, whoAnswered } = examples.changeOfGap;
    expect(sameOrganisations + whoAnswered).toBeCloseTo(now - before, 12);
  });

  it('agree with the limits of the chart over time, which are trial ones at twelve quarters', () => {
    const { gaps, mean, lower, upper } = examples.trendOfGap;
    const chart = computed(
      xmrChart(
        gaps.map((value, index) => ({ period: String(100 + index), value })),
        { improvement: 'decrease' },
      ),
    );
    const [baseline] = chart.baselines;
    expect(
      [baseline?.mean, baseline?.limits?.lower, baseline?.limits?.upper].map((each) => written(each ?? NaN, 1)),
    ).toEqual([mean, lower, upper]);
    expect([baseline?.trialLimits, chart.variation]).toEqual([true, 'improvement-low']);
  });

  it('agree with what holds whatever the missing say', () => {
    const { expected, accepted, inPlace, lower, upper } = examples.missing;
    const possible = computed(possibleShare({ inPlace, applicable: accepted, missing: expected - accepted }));
    expect([possible.lower, possible.upper]).toEqual([lower, upper]);
  });

  it('agree with the smallest difference that would show in four of five cases', () => {
    const { inArea, elsewhere, difference } = examples.detectable;
    const error = Math.sqrt(0.25 * (1 / inArea + 1 / elsewhere));
    expect(written((normalQuantile(0.975) + normalQuantile(0.8)) * error, 2)).toBe(difference);
  });

  it('draw a figure to the mean by how much of what is seen is chance', () => {
    const { raw, mean, between, ofFigure, weight, value } = examples.steadied;
    expect(between / (between + ofFigure)).toBe(weight);
    expect(mean + weight * (raw - mean)).toBe(value);
  });

  it('follow plans until they are in place, given up or no longer seen', () => {
    const { inPlace, givenUp, open, shareInPlace, shareGivenUp } = examples.pace;
    const spellsOf = (durations: readonly number[], end: Spell['end']) =>
      durations.map((duration) => ({ duration, end }));
    const { points } = computed(
      cumulativeIncidence([...spellsOf(inPlace, 'event'), ...spellsOf(givenUp, 'competing'), ...spellsOf(open, null)]),
    );
    const { ended, endedOtherwise } = points.at(-1)!;
    expect([written(ended, 6), written(endedOtherwise, 6)]).toEqual([shareInPlace, shareGivenUp]);
  });

  it('agree with the places that figures may have', () => {
    const { gaps, error, places } = examples.ranks;
    const figures = gaps.map((value, index) => ({ unit: String(index), value, standardError: error }));
    const { sets } = computed(rankConfidenceSets({ figures, seed: 1 }));
    const names = ['1st', '2nd', '3rd'];
    expect(
      sets.map(({ best, worst }) => (best === worst ? names[best - 1] : `${names[best - 1]} or ${names[worst - 1]}`)),
    ).toEqual(places);
  });
});
