import { describe, expect, it } from '@jest/globals';
import { aBoard, aLink, aPeriod, known } from './known-organisation.builder.js';
import type { KnownOrganisation } from './known-organisation.js';
import { organisationTimeline } from './organisation-timeline.js';

const lines = (of: KnownOrganisation) => organisationTimeline(of).map(({ on, what }) => `${on}: ${what}`);
const abolished = { validFrom: '2022-07-01', validTo: '2026-03-31' };

describe('the timeline of an organisation', () => {
  it('begins with its opening, and names its type, board and region', () => {
    expect(lines(known([aPeriod()]))).toEqual([
      '2020-04-01: Opened as Cedar Surgery, a GP practice in NHS Alder Integrated Care Board, South East.',
    ]);
  });

  it('tells a new name, a move and a new ONS code apart, each from the day it holds', () => {
    const moved = { icbCode: 'QB', icbName: 'NHS Birch Integrated Care Board' };
    const periods = [
      aPeriod({ validTo: '2023-03-31' }),
      aPeriod({ validFrom: '2023-04-01', validTo: '2024-03-31', name: 'Cedar House' }),
      aPeriod({ validFrom: '2024-04-01', name: 'Cedar House', onsCode: 'E1', ...moved }),
    ];
    expect(lines(known(periods)).slice(1)).toEqual([
      '2023-04-01: Took the name Cedar House. It was called Cedar Surgery before.',
      '2024-04-01: Moved from NHS Alder Integrated Care Board to NHS Birch Integrated Care Board.',
      '2024-04-01: Was given the ONS code E1.',
    ]);
  });

  it('names both areas where the region changes too', () => {
    const elsewhere = {
      icbCode: 'QB',
      icbName: 'NHS Birch Integrated Care Board',
      regionName: 'London',
      regionCode: 'Y2',
    };
    const periods = [aPeriod({ validTo: '2023-03-31' }), aPeriod({ validFrom: '2023-04-01', ...elsewhere })];
    expect(lines(known(periods))[1]).toBe(
      '2023-04-01: Moved from NHS Alder Integrated Care Board, South East to NHS Birch Integrated Care Board, London.',
    );
  });

  it('says what was not known: the board of a practice whose board was divided', () => {
    const periods = [
      aPeriod({ validTo: '2026-03-31' }),
      aPeriod({ validFrom: '2026-04-01', icbCode: null, icbName: null }),
    ];
    expect(lines(known(periods))[1]).toBe('2026-04-01: Moved from NHS Alder Integrated Care Board to no known board.');
  });

  it('ends with a closing, and says where nobody took over', () => {
    expect(lines(known([aPeriod({ validTo: '2026-05-15' })])).at(-1)).toBe(
      '2026-05-15: Closed at the end of this day. Nobody took over from it, so what it reported stays counted where it was.',
    );
  });

  it('explains a split with the share of every part, and marks the shares as estimates', () => {
    const split = (name: string, weight: number | null) => aLink(name, { type: 'SPLIT', weight, source: 'Census' });
    const successors = [split('Birch Board', 0.5886), split('Oak Board', 0.182), split('Elm Board', 0.2294)];
    const events = organisationTimeline(known([aBoard(abolished)], { successors }));
    expect(events.slice(-2)).toEqual([
      { on: '2026-03-31', what: 'Closed at the end of this day.', source: 'Reference data', knownSince: '2026-04-02' },
      {
        on: '2026-04-01',
        what: 'Was divided between Birch Board (58.86%), Oak Board (18.2%) and Elm Board (22.94%) [e].',
        source: 'Census',
        knownSince: '2026-04-02',
      },
    ]);
  });

  it('does not call a part of unknown size an estimate', () => {
    const unknown = { type: 'SPLIT', weight: null } as const;
    const successors = [aLink('Birch Board', unknown), aLink('Oak Board', unknown)];
    expect(lines(known([aBoard(abolished)], { successors })).at(-1)).toBe(
      '2026-04-01: Was divided between Birch Board (a part of unknown size) and Oak Board (a part of unknown size).',
    );
  });

  it.each([
    ['MERGER', 1, 'Became part of Birch Board.', 'Took over from Birch Board.'],
    ['BOUNDARY_CHANGE', 0.1, 'Gave up a part to Birch Board (10%) [e].', 'Took over a part of Birch Board (10%) [e].'],
    ['RENAME', 1, 'Went on under a new code as Birch Board.', 'Took over from Birch Board, which had another code.'],
  ] as const)('tells a %s to both sides', (type, weight, gone, come) => {
    const links = [aLink('Birch Board', { type, weight })];
    expect(lines(known([aBoard()], { successors: links })).at(-1)).toBe(`2026-04-01: ${gone}`);
    expect(lines(known([aBoard()], { predecessors: links })).at(-1)).toBe(`2026-04-01: ${come}`);
  });

  it('speaks of what is still to come as of something to come', () => {
    const successors = [aLink('Birch Board', { effectiveOn: '2027-04-01' })];
    expect(lines(known([aBoard({ validTo: '2027-03-31' })], { successors })).slice(-2)).toEqual([
      '2027-03-31: Still to come: Closed at the end of this day.',
      '2027-04-01: Is to become part of Birch Board.',
    ]);
  });

  it('knows links of one day for as long as the one that was learnt last', () => {
    const later = { knownSince: '2026-05-01', source: 'Correction' };
    const successors = [aLink('Birch Board', { weight: 0.5 }), aLink('Oak Board', { weight: 0.5, ...later })];
    expect(organisationTimeline(known([aBoard(abolished)], { successors })).at(-1)).toMatchObject({
      source: 'Reference data; Correction',
      knownSince: '2026-05-01',
    });
  });

  it('tells from when and until when it belonged to a group', () => {
    const provenance = { source: 'Mapping', knownSince: '2026-04-02' };
    const group = { kind: 'PCN', groupCode: 'U1', groupName: 'Alder Network' } as const;
    const times = { validFrom: '2021-01-01', validTo: '2022-12-31', begun: provenance, ended: provenance };
    expect(lines(known([aPeriod()], { memberships: [{ ...group, ...times }] })).slice(1)).toEqual([
      '2021-01-01: Belongs to Alder Network (primary care network U1) from this day.',
      '2022-12-31: Belongs to Alder Network (primary care network U1) until this day.',
    ]);
  });
});
