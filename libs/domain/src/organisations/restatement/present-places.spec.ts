import { describe, expect, it } from '@jest/globals';
import type { OrganisationPeriod, Succession } from '../organisation.js';
import { OrganisationHistory } from './organisation-history.js';
import { placesOf } from './present-places.js';

const today = '2026-11-24';

function body(code: string, changes: Partial<OrganisationPeriod> = {}): OrganisationPeriod {
  const place = { icbCode: 'QA', regionCode: 'Y1', validFrom: '2020-04-01', validTo: null };
  return { code, onsCode: null, type: 'PRACTICE', name: `Body ${code}`, ...place, ...changes };
}

const board = (code: string, changes: Partial<OrganisationPeriod> = {}) =>
  body(code, { type: 'ICB', icbCode: code, ...changes });

function link(predecessorCode: string, successorCode: string, changes: Partial<Succession> = {}): Succession {
  const facts = { effectiveOn: '2026-04-01', type: 'MERGER', weight: 1, source: 'A record' } as const;
  return { predecessorCode, successorCode, ...facts, ...changes };
}

const closed = { validTo: '2026-03-31' };
const opened = { validFrom: '2026-04-01' };
const whole = (icbCode: string | null, regionCode: string | null = 'Y1') => ({
  icbCode,
  regionCode,
  parts: null,
  weightsSource: null,
});

function placesNow(code: string, periods: OrganisationPeriod[], links: Succession[] = []) {
  return placesOf(code, new OrganisationHistory(periods, links, today)).map(
    ({ quartersFrom: from, quartersTo: to, icbCode, regionCode, parts, weightsSource }) => {
      return { from, to, icbCode, regionCode, parts, weightsSource };
    },
  );
}

describe('where what an organisation reported counts today', () => {
  it('is where it belongs today, whatever it belonged to', () => {
    const moved = [body('P', { icbCode: 'QB', validTo: '2023-03-31' }), body('P', { validFrom: '2023-04-01' })];
    expect(placesNow('P', [...moved, board('QA'), board('QB')])).toEqual([
      { from: '-infinity', to: 'infinity', ...whole('QA') },
    ]);
  });

  it('follows mergers, of itself and of its board, one after another', () => {
    const periods = [
      body('P', { icbCode: 'QA', validTo: '2024-09-30' }),
      body('R', { icbCode: 'QA', validTo: '2025-03-31' }),
      board('QA', closed),
      board('QN', opened),
    ];
    const links = [link('P', 'R', { effectiveOn: '2024-10-01' }), link('QA', 'QN')];
    expect(placesNow('P', periods, links)[0]).toMatchObject(whole('QN'));
    expect(placesNow('R', periods, links)[0]).toMatchObject(whole('QN'));
    expect(placesNow('QA', periods, links)[0]).toMatchObject(whole('QN'));
  });

  it('does not follow a succession before its day', () => {
    const periods = [board('QA', { validTo: '2027-03-31' }), board('QN', { validFrom: '2027-04-01' })];
    const links = [link('QA', 'QN', { effectiveOn: '2027-04-01' })];
    expect(placesNow('QA', periods, links)).toEqual([{ from: '-infinity', to: 'infinity', ...whole('QA') }]);
  });

  it('divides the counts of a body that was split by its weights, and its statuses not at all', () => {
    const periods = [board('QA', closed), board('QB', opened), board('QC', opened)];
    const links = [
      link('QA', 'QB', { type: 'SPLIT', weight: 0.7, source: 'Census' }),
      link('QA', 'QC', { type: 'SPLIT', weight: 0.3, source: 'Census' }),
    ];
    expect(placesNow('QA', periods, links)[0]).toMatchObject({
      icbCode: null,
      regionCode: 'Y1',
      weightsSource: 'Census',
      parts: [
        { regionCode: 'Y1', icbCode: 'QB', sharePpm: 700_000, ranges: [[0, 700_000]], groupRanges: {} },
        { regionCode: 'Y1', icbCode: 'QC', sharePpm: 300_000, ranges: [[700_000, 1_000_000]], groupRanges: {} },
      ],
    });
  });

  it('uses the weights of an equity group where they are known, along a chain too', () => {
    const periods = [
      board('QA', { validTo: '2024-03-31' }),
      board('QB', { validFrom: '2024-04-01', validTo: '2026-03-31' }),
      board('QC', { validFrom: '2024-04-01' }),
      board('QD', opened),
      board('QE', opened),
    ];
    const half = { type: 'SPLIT', weight: 0.5 } as const;
    const links = [
      link('QA', 'QB', { ...half, effectiveOn: '2024-04-01', groupWeights: { 'DEPRIVATION.IMD1': 0.8 } }),
      link('QA', 'QC', { ...half, effectiveOn: '2024-04-01', groupWeights: { 'DEPRIVATION.IMD1': 0.2 } }),
      link('QB', 'QD', half),
      link('QB', 'QE', half),
    ];
    const parts = placesNow('QA', periods, links)[0]?.parts ?? [];
    expect(parts.map(({ icbCode, sharePpm, groupRanges }) => [icbCode, sharePpm, groupRanges])).toEqual([
      ['QC', 500_000, { 'DEPRIVATION.IMD1': [[800_000, 1_000_000]] }],
      ['QD', 250_000, { 'DEPRIVATION.IMD1': [[0, 400_000]] }],
      ['QE', 250_000, { 'DEPRIVATION.IMD1': [[400_000, 800_000]] }],
    ]);
  });

  it('counts for the region only where the weights of a split are not known', () => {
    const periods = [board('QA', closed), board('QB', opened), board('QC', opened)];
    const links = [link('QA', 'QB', { weight: null }), link('QA', 'QC', { weight: null })];
    expect(placesNow('QA', periods, links)[0]).toMatchObject(whole(null));
  });

  it('keeps what stays with a board that gave up a part, and only for quarters before that day', () => {
    const periods = [board('QA'), board('QB')];
    const links = [link('QA', 'QB', { type: 'BOUNDARY_CHANGE', weight: 0.1, source: 'Census' })];
    expect(placesNow('QA', periods, links)).toEqual([
      expect.objectContaining({
        from: '-infinity',
        to: '2026-03-31',
        parts: [expect.objectContaining({ sharePpm: 900_000 }), expect.objectContaining({ sharePpm: 100_000 })],
      }),
      { from: '2026-04-01', to: 'infinity', ...whole('QA') },
    ]);
  });

  it('follows a succession within a quarter for that quarter too, the last that is asked of the body', () => {
    const periods = [board('QA', { validTo: '2026-05-15' }), board('QB', { validFrom: '2026-05-16' })];
    expect(placesNow('QA', periods, [link('QA', 'QB', { effectiveOn: '2026-05-16' })])).toEqual([
      { from: '-infinity', to: 'infinity', ...whole('QB') },
    ]);
  });

  it('is itself again from the day on which a succeeded body opened anew', () => {
    const periods = [
      board('QA', { validTo: '2024-03-31' }),
      board('QA', { validFrom: '2025-10-01' }),
      board('QB', { validFrom: '2024-04-01' }),
    ];
    expect(placesNow('QA', periods, [link('QA', 'QB', { effectiveOn: '2024-04-01' })])).toEqual([
      { from: '-infinity', to: '2025-09-30', ...whole('QB') },
      { from: '2025-10-01', to: 'infinity', ...whole('QA') },
    ]);
  });

  it('shares out what a closed practice reported when its board was divided after it had gone', () => {
    const periods = [
      body('P', { validTo: '2024-05-31' }),
      board('QA', closed),
      board('QB', opened),
      board('QC', opened),
    ];
    const links = [link('QA', 'QB', { weight: 0.6 }), link('QA', 'QC', { weight: 0.4 })];
    expect(placesNow('P', periods, links)[0]?.parts?.map(({ sharePpm }) => sharePpm)).toEqual([600_000, 400_000]);
  });

  it('does not guess the part of an open organisation whose board was divided', () => {
    const periods = [body('P'), board('QA', closed), board('QB', opened), board('QC', opened)];
    const links = [link('QA', 'QB', { weight: 0.6 }), link('QA', 'QC', { weight: 0.4 })];
    expect(placesNow('P', periods, links)[0]).toMatchObject(whole(null));
  });

  it('counts for England only where the parts lie in two regions, and gives each region its part', () => {
    const periods = [board('QA', closed), board('QB', opened), board('QC', { ...opened, regionCode: 'Y2' })];
    const links = [link('QA', 'QB', { weight: 0.5 }), link('QA', 'QC', { weight: 0.5 })];
    const [place] = placesNow('QA', periods, links);
    expect(place).toMatchObject({ icbCode: null, regionCode: null });
    expect(place?.parts?.map(({ regionCode }) => regionCode)).toEqual(['Y1', 'Y2']);
  });

  it('stays where it was for a body that closed and that nobody succeeded', () => {
    expect(placesNow('QA', [board('QA', closed)])[0]).toMatchObject(whole('QA'));
    expect(placesNow('P', [body('P', closed), board('QA')])[0]).toMatchObject(whole('QA'));
  });
});
