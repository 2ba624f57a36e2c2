import { describe, expect, it } from '@jest/globals';
import type { OrganisationPeriod } from '../organisations/organisation.js';
import { OrganisationHistory } from '../organisations/restatement/organisation-history.js';
import { placesOf } from '../organisations/restatement/present-places.js';
import { reorganisationEffects } from './effects/reorganisation-effects.js';
import { KnownBodies } from './known-bodies.js';
import { expectedReturnsEffect } from './preview/expected-returns.js';
import { body, knownWorld, link, newBoard, part, reorganisation } from './reorganisation.builder.js';
import type { ReorganisationContent } from './reorganisation.js';
import { reorganisationSentences } from './reorganisation-sentences.js';
import { undoPeriods } from './undo-periods.js';

const day = '2027-04-01';

function effectsOf(given: Partial<ReorganisationContent>, more: OrganisationPeriod[] = []) {
  const world = knownWorld();
  const known = new KnownBodies({ ...world, periods: [...world.periods, ...more] }, day);
  return { known, effects: reorganisationEffects(reorganisation(given), known) };
}

const places = (periods: readonly OrganisationPeriod[], code: string) =>
  periods
    .filter((period) => period.code === code)
    .map((each) => [each.validFrom, each.validTo, each.icbCode, each.regionCode]);

describe('what is known once a reorganisation holds', () => {
  it('closes a merged board on the day before, and gives its members to the successor', () => {
    const { effects } = effectsOf({ newBodies: [newBoard('N')], links: [link('A', 'N'), link('B', 'N')] });
    expect(effects.codes.sort()).toEqual(['A', 'A1', 'A2', 'B', 'B1', 'N']);
    expect(places(effects.periods, 'A')).toEqual([['2020-04-01', '2027-03-31', 'A', 'R1']]);
    expect(places(effects.periods, 'N')).toEqual([[day, null, 'N', 'R1']]);
    expect(places(effects.periods, 'A1')).toEqual([
      ['2020-04-01', '2027-03-31', 'A', 'R1'],
      [day, null, 'N', 'R1'],
    ]);
    expect(effects.successions.map(({ weight, source }) => [weight, source])).toEqual([
      [1, 'An invented order'],
      [1, 'An invented order'],
    ]);
  });

  it('gives members of a split board to whom they are assigned, by themselves or by place, and others to nobody', () => {
    const split = [part('A', 'B', 0.6), part('A', 'D', 0.4)];
    const { effects } = effectsOf({ links: split, placeMoves: [{ placeCode: 'P1', toCode: 'D' }] });
    expect(effects.moves.map(({ code, toIcbCode, toRegionCode }) => [code, toIcbCode, toRegionCode])).toEqual([
      ['A1', null, 'R1'],
      ['A2', 'D', 'R2'],
    ]);
    const byItself = effectsOf({
      links: split,
      moves: [{ code: 'A2', toCode: 'B' }],
      placeMoves: [{ placeCode: 'P1', toCode: 'D' }],
    });
    expect(byItself.effects.moves.find(({ code }) => code === 'A2')?.toIcbCode).toBe('B');
    expect(effects.successions[0]).toMatchObject({ weight: 0.6, source: 'Invented', groupWeights: null });
  });

  it('lets the members of a board follow it to another region', () => {
    const { effects } = effectsOf({ moves: [{ code: 'A', toCode: 'R2' }] });
    expect(places(effects.periods, 'A').at(-1)).toEqual([day, null, 'A', 'R2']);
    expect(places(effects.periods, 'A1').at(-1)).toEqual([day, null, 'A', 'R2']);
  });

  it('lets everybody of a region follow whoever takes over from it', () => {
    const { effects } = effectsOf({ links: [link('R2', 'R1')] }, [body('D1', { icbCode: 'D', regionCode: 'R2' })]);
    expect(places(effects.periods, 'D').at(-1)).toEqual([day, null, 'D', 'R1']);
    expect(places(effects.periods, 'D1').at(-1)).toEqual([day, null, 'D', 'R1']);
  });

  it('changes a name from the day on, and leaves alone what is already known to change later', () => {
    const later = [
      body('E1', { icbCode: 'A', validTo: '2027-06-30' }),
      body('E1', { icbCode: 'C', name: 'Later', validFrom: '2027-07-01' }),
    ];
    const { effects } = effectsOf({ links: [link('A', 'B')], newNames: [{ code: 'E1', name: 'New' }] }, later);
    const known = effects.periods
      .filter(({ code }) => code === 'E1')
      .map((each) => [each.validFrom, each.icbCode, each.name]);
    expect(known).toEqual([
      ['2020-04-01', 'A', 'Body E1'],
      [day, 'B', 'New'],
      ['2027-07-01', 'C', 'Later'],
    ]);
  });

  it('restates history by the weights, and by nothing where they are not known', () => {
    const placeOf = (weights: [number | null, number | null]) => {
      const { known, effects } = effectsOf({ links: [part('A', 'B', weights[0]), part('A', 'C', weights[1])] });
      const periods = [
        ...known
          .codes()
          .filter((code) => !effects.codes.includes(code))
          .flatMap((code) => known.periodsOf(code)),
        ...effects.periods,
      ];
      return placesOf('A', new OrganisationHistory(periods, effects.successions, day))[0];
    };
    expect(placeOf([0.6, 0.4])?.parts?.map(({ icbCode, sharePpm }) => [icbCode, sharePpm])).toEqual([
      ['B', 600_000],
      ['C', 400_000],
    ]);
    expect(placeOf([null, null])).toMatchObject({ icbCode: null, regionCode: 'R1', parts: null });
  });
});

describe('returns that are expected', () => {
  it('are asked of the predecessor until it closes and of a new body from its first full quarter, never of both', () => {
    const { known, effects } = effectsOf({ newBodies: [newBoard('N')], links: [link('A', 'N'), link('B', 'N')] });
    const [first, next] = expectedReturnsEffect(known, effects, '2026-11-24');
    expect([first?.quarterId, first?.before, first?.after]).toEqual(['2027-28-Q1', 9, 8]);
    expect(first?.changes.map(({ code, isAskedAfter }) => [code, isAskedAfter])).toEqual([
      ['A', false],
      ['B', false],
      ['N', true],
    ]);
    expect(first?.changes[0]?.reason).toMatch(/its last return is the one for January to March 2027/);
    expect(next?.after).toBe(8);
  });
});

describe('what a reorganisation says, in words', () => {
  it('names every body and never a kind by its code', () => {
    const content = reorganisation({
      newBodies: [newBoard('N')],
      links: [link('A', 'N'), part('B', 'C', 0.5886), part('B', 'D', 0.4114)],
      closures: ['B1'],
      moves: [{ code: 'A1', toCode: 'C' }],
      placeMoves: [{ placeCode: 'P1', toCode: 'D' }],
    });
    const names = { nameOf: (code: string) => `Body ${code}`, placeNameOf: (code: string) => `Place ${code}` };
    expect(reorganisationSentences(content, names)).toEqual([
      'New board N (N) begins. Type: Integrated care board.',
      'Body N takes over from Body A.',
      'Body B is divided between Body C (58.86% of people) and Body D (41.14% of people).',
      'Body B1 closes, and nobody takes over from it.',
      'Body A1 belongs to Body C from then on.',
      'The organisations of Place P1 belong to Body D.',
    ]);
  });
});

describe('taking back what was written', () => {
  const before = [body('A1', { icbCode: 'A' })];
  const written = [body('A1', { icbCode: 'A', validTo: '2027-03-31' }), body('A1', { icbCode: 'B', validFrom: day })];

  it('restores what was known where it still stands', () => {
    expect(undoPeriods({ before, written, now: written })).toEqual(before);
    expect(undoPeriods({ before: [], written: [body('N')], now: [body('N')] })).toEqual([]);
  });

  it('keeps what has been learnt since, and undoes the rest', () => {
    const renamed = written.map((period) => ({ ...period, name: 'Renamed' }));
    expect(undoPeriods({ before, written, now: renamed })).toEqual([body('A1', { icbCode: 'A', name: 'Renamed' })]);
    const elsewhere = [written[0], { ...written[1], icbCode: 'C' }] as OrganisationPeriod[];
    expect(undoPeriods({ before, written, now: elsewhere })).toEqual(elsewhere);
    const closed = [body('A', { validTo: '2027-03-31' })];
    const named = [
      body('A', { validTo: '2026-12-31' }),
      body('A', { validFrom: '2027-01-01', validTo: '2027-03-31', name: 'Other' }),
    ];
    expect(
      undoPeriods({ before: [body('A')], written: closed, now: named }).map((each) => [
        each.validFrom,
        each.validTo,
        each.name,
      ]),
    ).toEqual([
      ['2020-04-01', '2026-12-31', 'Body A'],
      ['2027-01-01', '2027-03-31', 'Other'],
      ['2027-04-01', null, 'Body A'],
    ]);
  });
});
