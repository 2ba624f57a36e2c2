import { describe, expect, it } from '@jest/globals';
import { pointsWithoutUnit, quartersUpTo, stratifierDefinition } from '@monitor/domain';
import type { Stratifier } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import fc from 'fast-check';
import type { Finding, FindingFigure } from '../findings/finding.js';
import { areaFindings } from './area-findings.js';
import { london } from './area-findings.builder.js';
import type { QuarterToBuild } from './area-findings.builder.js';
import type { ChangeOfSame } from './same-organisations.js';

const sameVerdict = fc.constantFrom('WIDER', 'NARROWER', 'ALIKE', 'CANNOT_TELL');
const anyChange = fc.record<ChangeOfSame>({
  since: fc.constant(quartersUpTo('2026-27-Q2', 5)[0] ?? ''),
  verdict: sameVerdict,
  organisations: fc.option(fc.integer({ min: 5, max: 40 })),
  change: fc.option(
    fc
      .tuple(fc.double({ min: -0.2, max: 0.2, noNaN: true }), fc.double({ min: 0.001, max: 0.1, noNaN: true }))
      .map(([value, reach]) => ({ value, lower: value - reach, upper: value + reach })),
  ),
  split: fc.option(
    fc.array(
      fc.record({
        kind: fc.constantFrom('SAME_ORGANISATIONS', 'WHO_ANSWERED', 'SIZE'),
        value: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
      }),
      {
        maxLength: 3,
      },
    ),
  ),
  isLevellingDown: fc.option(fc.boolean()),
});

function anyQuarter(stratifier: Stratifier) {
  const codes = stratifierDefinition(stratifier).groups.map(({ code }) => code);
  const counts = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 3000 }));
  const sums = fc.dictionary(
    fc.constantFrom(...codes),
    counts.map(([inside, outside]) => [inside, inside + outside] as const),
    {
      minKeys: codes.length - 2,
      noNullPrototype: true,
    },
  );
  return fc.record<QuarterToBuild>({
    sums,
    organisations: fc.integer({ min: 1, max: 40 }),
    designEffect: fc.option(fc.double({ min: 1, max: 30, noNaN: true })),
    changes: fc.array(anyChange, { maxLength: 1 }),
  });
}

const anyArea = fc
  .constantFrom<Stratifier[]>('DEPRIVATION', 'ETHNICITY', 'SEX', 'AGE')
  .chain((stratifier) =>
    fc
      .array(anyQuarter(stratifier), { minLength: 1, maxLength: 14 })
      .map((quarters) => areaFindings(london(quarters, { stratifier }))),
  );

function eachFinding(check: (finding: Finding) => void, runs = 60) {
  fc.assert(
    fc.property(anyArea, (findings) => {
      findings.forEach(check);
    }),
    { numRuns: runs },
  );
}

/** A figure as sentences write it, without its unit. */
function written({ unit }: Pick<FindingFigure, 'unit'>, value: number): string {
  if (unit === 'DIFFERENCE') return pointsWithoutUnit(Math.abs(value), 1000);
  return unit === 'RATIO' ? value.toFixed(2) : String(value);
}

/** Every number of a sentence that is not part of a name, a quarter, or how sure an interval is. */
function numbersIn(sentence: string): string[] {
  return (
    sentence
      .replace(
        /“[^”]*”|(January|April|July|October) to (March|June|September|December) \d{4}|95% interval|p (=|below) [\d.]+/g,
        '',
      )
      .match(/\d[\d,]*(\.\d+)?/g) ?? []
  ).map((number) => number.replace(/,/g, ''));
}

describe('what is said of an area', () => {
  it('begins with its gap, and says every figure of a claim in its sentence', () => {
    eachFinding(({ figures, sentence, verdict }) => {
      const numbers = numbersIn(sentence);
      for (const figure of figures) {
        const isSaid = !['organisations', 'pValue', 'isRecentTrend', 'specialCause'].includes(figure.name);
        if (!isSaid || figure.value === null || (figure.name === 'sameOrganisations' && verdict === 'CANNOT_TELL'))
          continue;
        expect(numbers).toContain(written(figure, figure.value));
      }
    });
  });

  it('says no figure that its claim does not hold', () => {
    eachFinding(({ figures, sentence, causes, cautions, detectable, kind }) => {
      const own = causes.flatMap(({ figure }) => figure ?? []);
      const known = [...figures, ...own].flatMap((figure) =>
        [figure.value, figure.lower, figure.upper].flatMap((value) => (value === null ? [] : written(figure, value))),
      );
      const beside = [...cautions, ...(detectable === null ? [] : [detectable]), ...causes].flatMap((each) =>
        numbersIn(each.sentence),
      );
      const reasons = figures.flatMap(({ reason }) => numbersIn(reason ?? ''));
      for (const number of numbersIn(sentence)) expect([kind, ...known, ...beside, ...reasons]).toContain(number);
    });
  });

  it('speaks of wider or narrower only where a change is different, and of alike only where it was shown', () => {
    eachFinding(({ kind, verdict, sentence, causes }) => {
      if (/has (widened|narrowed)/.test(sentence)) expect([kind, verdict]).toEqual(['GAP_CHANGE', 'DIFFERENT']);
      if (/\balike\b/.test(sentence.replace(/how alike the people/g, ''))) expect(verdict).toBe('ALIKE');
      if (causes.some((cause) => cause.kind === 'LEVELLING_DOWN')) expect(verdict).toBe('DIFFERENT');
      expect(sentence).not.toMatch(/\b(highest|lowest|widest|most likely)\b|undefined|NaN|better-off group by/);
    });
  });

  it('never claims a difference from few organisations, nor from intervals that do not know them', () => {
    eachFinding(({ verdict, cautions, detectable }) => {
      const isOutside = cautions.some(({ kind }) => kind === 'FEW_ORGANISATIONS' || kind === 'MARGIN_NOT_CERTAIN');
      if (isOutside) expect(verdict).toBe('CANNOT_TELL');
      if (verdict !== 'CANNOT_TELL') expect(detectable).toBeNull();
    });
  });
});

describe('an area without any difference', () => {
  it.each<Stratifier>(['DEPRIVATION', 'ETHNICITY'])(
    'has a false claim in at most one view of twenty, by %s',
    (stratifier) => {
      const random = seededRandom(20_261_126);
      const codes = stratifierDefinition(stratifier).groups.filter(({ comparable }) => comparable);
      const draws = 150;
      let wrong = 0;
      for (let draw = 0; draw < draws; draw += 1) {
        const quarters = Array.from({ length: 6 }, () => ({
          sums: Object.fromEntries(
            codes.map(({ code }): [string, [number, number]] => [code, [binomial(random, 2000, 0.4), 2000]]),
          ),
          ...{ designEffect: 1, organisations: 40 },
        }));
        if (areaFindings(london(quarters, { stratifier })).some(({ verdict }) => verdict === 'DIFFERENT')) wrong += 1;
      }
      // 5% of 150 draws and three standard errors of as many.
      expect(wrong / draws).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / draws));
    },
  );
});

/** A count of people of whom each is counted with the same chance; near enough normal. */
function binomial(random: ReturnType<typeof seededRandom>, people: number, share: number): number {
  const spread = Math.sqrt(people * share * (1 - share));
  return Math.min(Math.max(Math.round(people * share + spread * random.normal()), 0), people);
}
