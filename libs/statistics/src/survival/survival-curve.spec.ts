import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../numerics/index.js';
import { cumulativeIncidence, survivalCurve } from './index.js';
import type { Spell, WaitingCurve } from './index.js';
import { computed, drawWorld, remission } from './survival.builder.js';

/** Spells of few durations, so that many are tied. */
const drawnSpells = fc.array(
  fc.record({
    duration: fc.integer({ min: 0, max: 8 }),
    end: fc.constantFrom('event' as const, 'event' as const, 'competing' as const, null),
  }),
  { minLength: 2, maxLength: 40 },
);

/** The curve at a time; undefined before anything ended. */
function at({ points }: WaitingCurve, time: number) {
  return points.findLast((point) => point.time <= time);
}

describe('remission on 6-MP and placebo', () => {
  const drug = computed(survivalCurve(remission.drug));
  const placebo = computed(survivalCurve(remission.placebo));

  it('has the curve of every textbook', () => {
    expect(drug.points.map(({ time, atRisk, events }) => [time, atRisk, events])).toEqual([
      ...[
        [6, 21, 3],
        [7, 17, 1],
        [10, 15, 1],
        [13, 12, 1],
        [16, 11, 1],
        [22, 7, 1],
        [23, 6, 1],
      ],
    ]);
    expect(drug.points.map(({ waiting }) => Number(waiting.toFixed(4)))).toEqual([
      ...[0.8571, 0.8067, 0.7529, 0.6902, 0.6275, 0.5378, 0.4482],
    ]);
  });

  it('has Greenwood’s errors on the scale of the limits', () => {
    const errors = [0.0764, 0.0869, 0.0963, 0.1068, 0.1141, 0.1282, 0.1346];
    drug.points.forEach(({ waiting, interval }, place) => {
      const steps = Math.log(Math.log(interval!.lower) / Math.log(interval!.upper)) / 2;
      expect((steps / 1.959964) * waiting * -Math.log(waiting)).toBeCloseTo(errors[place]!, 4);
    });
  });

  it('has medians of 23 and 8 weeks, with the limits that log-log limits of the curve give', () => {
    expect(drug.median).toEqual({ value: 23, lower: 13, upper: null });
    expect(placebo.median).toEqual({ value: 8, lower: 4, upper: 11 });
  });

  it('has a mean that is that of all weeks where nobody was lost, with its plain error', () => {
    const weeks = remission.placebo.map(({ duration }) => duration);
    const mean = weeks.reduce((sum, each) => sum + each, 0) / weeks.length;
    const variance = weeks.reduce((sum, each) => sum + (each - mean) ** 2, 0) / weeks.length ** 2;
    expect(computed(placebo.restrictedMean).value).toBeCloseTo(mean, 12);
    expect(computed(placebo.restrictedMean).standardError?.value).toBeCloseTo(Math.sqrt(variance), 12);
  });

  it('has the mean up to a horizon of the area under the curve, with the error of the formula for it', () => {
    const { value, standardError } = computed(computed(survivalCurve(remission.drug, { horizon: 20 })).restrictedMean);
    const steps = drug.points.filter(({ time }) => time < 20);
    const areaFrom = (from: number) =>
      steps.slice(from).reduce((sum, { waiting, time }, place) => {
        return sum + waiting * ((steps[from + place + 1]?.time ?? 20) - time);
      }, 0);
    const variance = steps.reduce(
      (sum, { atRisk, events }, place) => sum + (areaFrom(place) ** 2 * events) / (atRisk * (atRisk - events)),
      0,
    );
    expect(value).toBeCloseTo(6 + areaFrom(0), 12);
    expect(standardError?.value).toBeCloseTo(Math.sqrt(variance), 12);
  });
});

describe('laws of the curves', () => {
  it('without anybody lost are the shares there were, with the error of a share, whatever competes', () => {
    fc.assert(
      fc.property(drawnSpells, (drawn) => {
        const spells = drawn.map((spell): Spell => ({ ...spell, end: spell.end ?? 'competing' }));
        for (const { time, ended, endedOtherwise, interval, waiting } of computed(cumulativeIncidence(spells)).points) {
          const shareOf = (end: string) =>
            spells.filter((spell) => spell.duration <= time && spell.end === end).length / spells.length;
          expect(ended).toBeCloseTo(shareOf('event'), 10);
          expect(endedOtherwise).toBeCloseTo(shareOf('competing'), 10);
          if (interval === null) continue;
          const steps = Math.log(Math.log(interval.lower) / Math.log(interval.upper)) / 2 / 1.959963984540054;
          const error = Math.sqrt((ended * waiting) / spells.length);
          expect(steps * waiting * -Math.log(waiting)).toBeCloseTo(error, 8);
        }
      }),
    );
  });

  it('do not depend on the order of spells or the unit of time, fall, and lie in their limits', () => {
    fc.assert(
      fc.property(drawnSpells, (drawn) => {
        const [one, other] = [drawn, [...drawn].reverse()].map((spells) => computed(survivalCurve(spells)));
        expect(other).toEqual(one);
        const tripled = computed(survivalCurve(drawn.map((spell) => ({ ...spell, duration: 3 * spell.duration }))));
        expect(tripled.median.value).toEqual(one!.median.value === null ? null : 3 * one!.median.value);
        let before = 1;
        for (const { waiting, interval } of one!.points) {
          expect(waiting).toBeLessThanOrEqual(before);
          before = waiting;
          if (interval === null) continue;
          expect(interval.lower).toBeLessThan(waiting);
          expect(interval.upper).toBeGreaterThan(waiting);
        }
      }),
    );
  });

  it('are one where nothing competes; where something does, less comes by the event than if it had not', () => {
    fc.assert(
      fc.property(drawnSpells, (drawn) => {
        const [free, ruledOut] = [computed(survivalCurve(drawn)), computed(cumulativeIncidence(drawn))];
        for (const { time, ended, endedOtherwise } of ruledOut.points) {
          expect(ended).toBeLessThanOrEqual((at(free, time)?.ended ?? 0) + 1e-12);
          expect(ended + endedOtherwise).toBeLessThanOrEqual(1 + 1e-12);
        }
        const alone = drawn.filter(({ end }) => end !== 'competing');
        if (alone.length > 0) expect(cumulativeIncidence(alone)).toEqual(survivalCurve(alone));
      }),
    );
  });

  it('count a cluster of alike spells once: said five times over, nothing is more certain', () => {
    fc.assert(
      fc.property(drawnSpells, (drawn) => {
        const ofClusters = (times: number) =>
          drawn.flatMap((spell, place) => Array.from({ length: times }, () => ({ ...spell, cluster: String(place) })));
        const [once, often] = [1, 5].map((times) => computed(cumulativeIncidence(ofClusters(times), { horizon: 8 })));
        expect(often!.clusters).toBe(drawn.length);
        often!.points.forEach(({ ended, interval }, place) => {
          expect(ended).toBeCloseTo(once!.points[place]!.ended, 10);
          expect(interval?.lower ?? 0).toBeCloseTo(once!.points[place]!.interval?.lower ?? 0, 8);
        });
      }),
    );
  });

  it('cover what is true of clusters that differ, where limits for spells that stand alone do not', () => {
    const random = seededRandom(5);
    const world = { clusters: 20, spellsOfCluster: 10, event: 0.2, competing: 0.05, unlike: 0.8, followed: 12 };
    const truth = trueShare(world, 4);
    const worlds = 600;
    let [covered, coveredAlone] = [0, 0];
    for (let draw = 0; draw < worlds; draw += 1) {
      const spells = drawWorld(random, world);
      const alone = spells.map(({ duration, end }): Spell => ({ duration, end }));
      const holds = (of: Spell[]) => {
        const interval = at(computed(cumulativeIncidence(of)), 4)?.interval;
        return interval != null && interval.lower <= 1 - truth && 1 - truth <= interval.upper;
      };
      if (holds(spells)) covered += 1;
      if (holds(alone)) coveredAlone += 1;
    }
    expect(covered / worlds).toBeGreaterThan(0.95 - 3 * Math.sqrt((0.95 * 0.05) / worlds));
    expect(coveredAlone / worlds).toBeLessThan(0.9);
  });
});

/** Share with the event by a time, if everybody is followed. */
function trueShare(world: { event: number; competing: number; unlike: number }, time: number): number {
  const kinds = [1 - world.unlike, 1 + world.unlike].map((factor) => {
    const [event, open] = [world.event * factor, 1 - world.event * factor - world.competing];
    return (event * (1 - open ** time)) / (1 - open);
  });
  return (kinds[0]! + kinds[1]!) / 2;
}

describe('curves that there are not', () => {
  it.each([
    [[], {}, 'too-few-observations'],
    [[{ duration: -1, end: null }], {}, 'out-of-range'],
    [[{ duration: NaN, end: 'event' }], {}, 'out-of-range'],
    [[{ duration: 1, end: 'event' }], { horizon: -1 }, 'out-of-range'],
    [[{ duration: 1, end: 'event' }], { confidence: 0.5 }, 'invalid-confidence'],
    [
      [
        { duration: 1, end: 'event', cluster: 'A' },
        { duration: 1, end: null },
      ],
      {},
      'invalid-argument',
    ],
  ] as const)('%j with %j: %s', (spells, options, reason) => {
    expect(survivalCurve(spells, options)).toMatchObject({ reason });
    expect(cumulativeIncidence(spells, options)).toMatchObject({ reason });
  });

  it('have no mean beyond what was followed, unless all had ended, and no limits from one cluster', () => {
    const open = computed(survivalCurve([{ duration: 2, end: null }], { horizon: 3 }));
    expect(open.restrictedMean).toMatchObject({ reason: 'not-identified' });
    expect(
      computed(computed(survivalCurve([{ duration: 2, end: 'event' }], { horizon: 3 })).restrictedMean).value,
    ).toBe(2);
    const spells = [1, 2, 3].map((duration): Spell => ({ duration, end: 'event', cluster: 'A' }));
    const ofOne = computed(survivalCurve(spells));
    expect(ofOne.points.map(({ interval }) => interval)).toEqual([null, null, null]);
    expect(computed(ofOne.restrictedMean).interval).toBeNull();
  });
});
