import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../findings/finding.js';
import { consistencyFinding } from './consistency-finding.js';
import type { ConsistencyFinding } from './consistency-finding.js';
import { inventedView } from './invented-view.builder.js';
import type { WorldDesign } from './invented-view.builder.js';
import { standsApart } from './stands-apart.js';

const seven = (count: number) => Array.from({ length: 7 }, () => count);
const names = {
  areasName: { one: 'region', many: 'regions' },
  areas: new Map(seven(0).map((_, area) => [`Y${area}`, `Region ${area}`])),
  columns: new Map(['Access', 'Skills', 'Trust'].map((name, column) => [`D${column}`, name])),
};

function findingOf(design: WorldDesign, seed = 1): ConsistencyFinding {
  const table = inventedView(design, seed);
  const found = standsApart(table, { seed });
  const returns = { accepted: table.organisations.length, expected: 300, quarterLabel: 'July to September 2026' };
  return consistencyFinding({ table, found, names, ...returns });
}

/** Every number of the sentence is a figure of the claim, as a per cent or a count. */
function figuresSaid({ figures }: Finding): string[] {
  return figures.flatMap(({ value, lower, upper }) =>
    [value, lower, upper].flatMap((figure) => (figure === null ? [] : [`${Math.round(figure * 100)}%`, `${figure}`])),
  );
}

describe('what is said of practice between areas', () => {
  const one = {
    organisations: seven(25),
    columns: 3,
    trusts: seven(0),
    planted: [{ area: 2, column: 0, shift: -2.5 }],
  };

  it('names column, area and way with figures of the claim, and the column to open', () => {
    const found = findingOf(one);
    expect(found).toMatchObject({ kind: 'PRACTICE_BETWEEN_AREAS', verdict: 'DIFFERENT', subjects: ['D0'] });
    expect(found.columnToOpen).toBe('D0');
    expect(found.explainedAt).toBe('/how-figures-are-made#stands-apart');
    expect(found.sentence).toMatch(
      /^Practice in “Access” stands apart in Region 2: fewer have it (in place|in progress or further|planned or further) \(\d+%, \d+% to \d+%\) than elsewhere \(\d+%\)\. This rests on 175 of 300 expected returns/,
    );
    for (const figure of found.sentence.match(/\d+%/g) ?? []) expect(figuresSaid(found)).toContain(figure);
    expect(found.allowance?.sentence).toContain('all 21 comparisons (each region with all others, in each column)');
  });

  it('says at which status areas differ whose shares in place are alike', () => {
    const top = {
      ...one,
      trusts: seven(1),
      organisations: seven(40),
      reviewed: 0.1,
      planted: [{ area: 1, column: 1, reviewed: 1 }],
    };
    expect(findingOf(top).sentence).toMatch(
      /^Practice in “Skills” stands apart in Region 1: more have it in place and reviewed \(/,
    );
  });

  it('names the three clearest of many places, and counts the others', () => {
    const planted = [0, 1, 2].flatMap((column) => [
      { area: 0, column, shift: 3 },
      { area: 5, column, shift: -3 },
    ]);
    const { sentence, figures } = findingOf({ ...one, organisations: seven(40), planted });
    expect(figures.filter(({ name }) => name === 'share')).toHaveLength(3);
    expect(sentence).toMatch(/^Practice stands apart in 6 places, the clearest first: in “/);
    expect(sentence).toContain('In 3 more places practice stands apart.');
    expect(sentence).not.toMatch(/\bmost\b|\bhighest\b|\bwidest\b/);
  });

  it('cannot tell where few answered, and never calls that alike', () => {
    const found = findingOf({ ...one, planted: [] });
    expect(found).toMatchObject({ verdict: 'CANNOT_TELL', subjects: [] });
    expect(found.sentence).toMatch(
      /^These returns cannot tell whether regions differ\. Only a difference between a typical region and the others of about \d+ percentage points or more could/,
    );
    expect(found.detectable?.difference).toBeGreaterThan(0.2);
    expect(found.detectable?.difference).toBeLessThan(0.6);
    expect(found.sentence).not.toMatch(/alike|no difference/);
  });

  it('says alike with the margin where every region is shown to lie within it', () => {
    const found = findingOf({ organisations: [1500, 1500, 1500], columns: 2, correlation: 0, trusts: seven(0) }, 5);
    expect(found.verdict).toBe('ALIKE');
    expect(found.sentence).toContain('does a region lie 10.0 percentage points or more from the others');
  });

  it('gives the mix of types as the cause of a difference that like with like is none', () => {
    const mixed = { organisations: [90, 90, 90], columns: 2, trusts: [0.9, 0.1, 0.1], correlation: 0 };
    const found = findingOf(mixed, 2);
    expect(found.verdict).toBe('CANNOT_TELL');
    expect(found.causes).toMatchObject([{ kind: 'MIX_OF_TYPES', subject: 'Y0', figure: { unit: 'DIFFERENCE' } }]);
    expect(found.sentence).toContain('because other types of organisation answered there: with the same mix');
  });

  it('leaves areas of fewer than five organisations out of the verdict, by name', () => {
    const found = findingOf({ ...one, organisations: [4, 25, 25, 25, 25, 25, 25] });
    expect(found.cautions).toMatchObject([{ kind: 'FEW_ORGANISATIONS', subjects: ['Y0'] }]);
    expect(found.cautions[0]?.sentence).toContain('Region 0');
    expect(found.allowance?.comparisons).toBe(18);
  });

  it('says that too few answered where nothing can be compared, and nothing before the first acceptance', () => {
    const few = findingOf({ ...one, organisations: seven(3), planted: [] });
    expect(few).toMatchObject({ verdict: 'CANNOT_TELL', allowance: null, figures: [] });
    expect(few.sentence).toMatch(/^Too few organisations answered to compare regions/);
    expect(findingOf({ ...one, organisations: seven(0) }).sentence).toContain('there is nothing to compare');
    expect(findingOf({ ...one, organisations: [25] }).sentence).toMatch(/^This rests on 25 of 300/);
  });
});
