import { describe, expect, it } from '@jest/globals';
import { aBoard, aLink, aPeriod, known } from './known-organisation.builder.js';
import { organisationState, organisationSummary } from './organisation-summary.js';

const abolished = { validFrom: '2022-07-01', validTo: '2026-03-31' };

describe('what an organisation is, in a few sentences', () => {
  it('says what an open one is, whose, and since when', () => {
    expect(organisationSummary(known([aPeriod()]))).toBe(
      'Cedar Surgery is a GP practice in NHS Alder Integrated Care Board, South East, open since 1 April 2020.',
    );
  });

  it('says whose it was before', () => {
    const moved = { validFrom: '2026-04-01', icbCode: 'QB', icbName: 'NHS Birch Integrated Care Board' };
    expect(organisationSummary(known([aPeriod({ validTo: '2026-03-31' }), aPeriod(moved)]))).toMatch(
      /open since 1 April 2020\. Until 31 March 2026 it belonged to NHS Alder Integrated Care Board\.$/,
    );
  });

  it('says of an abolished board how it was divided', () => {
    const split = (name: string, weight: number) => aLink(name, { type: 'SPLIT', weight });
    const successors = [split('Birch Board', 0.5886), split('Oak Board', 0.4114)];
    const board = known([aBoard(abolished)], { successors });
    expect(organisationState(board)).toBe('CLOSED');
    expect(organisationSummary(board)).toBe(
      'NHS Alder Integrated Care Board was an integrated care board in South East from 1 July 2022 to 31 March 2026. On 1 April 2026 it was divided between Birch Board (58.86%) and Oak Board (41.14%) [e].',
    );
  });

  it('says of a new board what it took over, all and part', () => {
    const predecessors = [aLink('Birch Board'), aLink('Oak Board', { type: 'SPLIT', weight: 0.3478 })];
    expect(organisationSummary(known([aBoard({ validFrom: '2026-04-01' })], { predecessors }))).toMatch(
      /On 1 April 2026 it took over from Birch Board, and a part of Oak Board \(34\.78%\) \[e\]\.$/,
    );
  });

  it('says that nobody took over, and what is to come', () => {
    expect(organisationSummary(known([aPeriod({ validTo: '2026-05-15' })]))).toMatch(/Nobody took over from it\.$/);
    expect(organisationSummary(known([aPeriod({ validTo: '2026-12-31' })]))).toMatch(
      /It closes on 31 December 2026\.$/,
    );
    const future = known([aPeriod({ validFrom: '2027-04-01' })]);
    expect(organisationState(future)).toBe('NOT_YET_OPEN');
    expect(organisationSummary(future)).toContain('Cedar Surgery is to open on 1 April 2027 as a GP practice');
  });

  it('does not take the end of a period for the end of the organisation', () => {
    const moving = [aPeriod({ validTo: '2027-03-31' }), aPeriod({ validFrom: '2027-04-01', icbCode: 'QB' })];
    expect(organisationSummary(known(moving))).not.toContain('closes');
  });

  it('needs no area for a region', () => {
    const region = aPeriod({ code: 'Y1', type: 'REGION', name: 'South East', icbCode: null, icbName: null });
    expect(organisationSummary(known([region]))).toBe('South East is an NHS region, open since 1 April 2020.');
  });
});
