import { describe, expect, it } from '@jest/globals';
import { askedQuarters, isAskedFor, isExpectedFor } from './asked-quarters.js';
import type { Relative, ReportingBody } from './reporting-body.js';
import { mustReport, reportingNotice } from './reporting-duty.js';

const today = '2026-11-24';
const alder = 'Alder Vale Hospitals';

function body(validFrom: string, validTo: string | null = null, changes: Partial<ReportingBody> = {}): ReportingBody {
  return { periods: [{ name: alder, validFrom, validTo }], predecessors: [], successors: [], ...changes };
}

const relative = (name: string, effectiveOn: string): Relative => ({ name, effectiveOn });
const cedar = (effectiveOn: string) => ({ successors: [relative('Cedar Trust', effectiveOn)] });

describe('who must report for a quarter', () => {
  it('is who was there from its first day to its last', () => {
    expect(mustReport(body('2020-04-01'), '2026-27-Q2', today)).toEqual({
      required: true,
      reason: 'Alder Vale Hospitals was open for the whole quarter.',
    });
    expect(mustReport(body('2020-04-01'), '2026-27-Q3', today).reason).toBe(
      'Alder Vale Hospitals is open for the whole quarter.',
    );
  });

  it('asks a body that is succeeded for its last quarter, and tells it who took over', () => {
    const merged = body('2020-04-01', '2026-03-31', {
      successors: [relative('Birch Trust', '2026-04-01'), relative('Cedar Trust', '2026-04-01')],
    });
    const reason =
      'Alder Vale Hospitals closed on 31 March 2026 and was succeeded by Birch Trust and Cedar Trust; its last return is the one for January to March 2026.';
    expect(mustReport(merged, '2025-26-Q4', today)).toEqual({ required: true, reason });
    expect(mustReport(merged, '2026-27-Q1', today)).toEqual({ required: false, reason });
  });

  it('asks the successor from its first full quarter, and never for what its predecessors reported', () => {
    const successor = body('2026-04-01', null, { predecessors: [relative('Oak Trust', '2026-04-01')] });
    const reason =
      'Alder Vale Hospitals opened on 1 April 2026; its first return is for April to June 2026. Returns of its predecessor Oak Trust stay theirs; it is not asked for them.';
    expect(mustReport(successor, '2025-26-Q4', today)).toEqual({ required: false, reason });
    expect(mustReport(successor, '2026-27-Q1', today)).toEqual({ required: true, reason });
  });

  it('does not ask a body for the quarter within which it opened', () => {
    expect(mustReport(body('2026-05-15'), '2026-27-Q1', today)).toEqual({
      required: false,
      reason: 'Alder Vale Hospitals opened on 15 May 2026; its first return is for July to September 2026.',
    });
    expect(isAskedFor(body('2026-05-15'), '2026-27-Q2')).toBe(true);
  });

  it('asks a body that was succeeded within a quarter for that quarter', () => {
    expect(isAskedFor(body('2020-04-01', '2026-05-15', cedar('2026-05-16')), '2026-27-Q1')).toBe(true);
    expect(isAskedFor(body('2020-04-01', '2026-05-15', cedar('2026-05-16')), '2026-27-Q2')).toBe(false);
  });

  it('does not ask a body that closed within the quarter when nobody took over on the day after', () => {
    expect(mustReport(body('2020-04-01', '2026-05-15'), '2026-27-Q1', today)).toEqual({
      required: false,
      reason:
        'Alder Vale Hospitals closed on 15 May 2026 and nobody took over from it; its last return is the one for January to March 2026.',
    });
    expect(isAskedFor(body('2020-04-01', '2026-05-15', cedar('2026-06-01')), '2026-27-Q1')).toBe(false);
  });

  it('still asks a body that took a new name within the quarter', () => {
    const renamed = body('2020-04-01', '2026-05-14');
    const periods = [...renamed.periods, { name: 'Alder Hill Hospitals', validFrom: '2026-05-15', validTo: null }];
    expect(mustReport({ ...renamed, periods }, '2026-27-Q1', today)).toEqual({
      required: true,
      reason: 'Alder Hill Hospitals was open for the whole quarter.',
    });
  });

  it('asks a body that goes on and takes over another’s part for no more than its own quarter', () => {
    const board = body('2020-04-01', null, { predecessors: [relative('Oak Trust', '2026-04-01')] });
    expect(mustReport(board, '2026-27-Q1', today)).toEqual({
      required: true,
      reason:
        'Alder Vale Hospitals was open for the whole quarter. It took over from Oak Trust, in whole or part, on 1 April 2026; returns for quarters before that stay theirs.',
    });
  });

  it('asks a body that opened again for the quarter in which it did, and not for those between', () => {
    const periods = [
      { name: alder, validFrom: '2020-04-01', validTo: '2025-02-10' },
      { name: alder, validFrom: '2025-08-01', validTo: null },
    ];
    const again = { periods, predecessors: [], successors: [] };
    expect(mustReport(again, '2025-26-Q1', today)).toEqual({
      required: false,
      reason:
        'Alder Vale Hospitals is not open on 30 June 2025, the last day of the quarter, so it is not asked for it.',
    });
    expect(mustReport(again, '2025-26-Q2', today)).toEqual({
      required: true,
      reason: 'Alder Vale Hospitals opened again on 1 August 2025, within the quarter, and is asked for it.',
    });
  });

  it('does not ask a body that opened again and closed within one quarter for the quarter between', () => {
    const periods = [
      { name: alder, validFrom: '2020-04-01', validTo: '2023-02-14' },
      { name: alder, validFrom: '2024-07-01', validTo: '2024-08-30' },
    ];
    const again = { periods, predecessors: [], successors: [relative('Cedar Trust', '2023-02-15')] };
    expect(askedQuarters(again)).toEqual({ first: '2020-21-Q1', last: '2022-23-Q3' });
    expect(isAskedFor(again, '2024-25-Q1')).toBe(false);
  });

  it('asks nobody for quarters before returns were collected', () => {
    const collectedFrom = '2022-23-Q2';
    const old = body('2020-04-01', null, { collectedFrom });
    expect(askedQuarters(old)).toEqual({ first: '2022-23-Q2', last: null });
    expect(mustReport(old, '2022-23-Q1', today)).toEqual({
      required: false,
      reason: 'The first returns that anybody was asked for are those for July to September 2022.',
    });
    expect(mustReport(old, '2022-23-Q2', today).reason).toBe('Alder Vale Hospitals was open for the whole quarter.');
    const gone = body('2020-04-01', '2022-05-31', { collectedFrom });
    expect(mustReport(gone, '2026-27-Q1', today)).toMatchObject({
      required: false,
      reason: expect.stringContaining('The first returns that anybody was asked for'),
    });
  });

  it('never asks a body that closed before it was open for a full quarter', () => {
    const brief = body('2026-05-15', '2026-08-10');
    expect(askedQuarters(brief)).toBeNull();
    expect(mustReport(brief, '2026-27-Q1', today)).toEqual({
      required: false,
      reason:
        'Alder Vale Hospitals opened on 15 May 2026 and closed on 10 August 2026, before it was open for a full quarter; it is asked for no return.',
    });
  });

  it('expects a return that was accepted, whatever is learnt later, and of nobody else more than the rule', () => {
    const closed = body('2020-04-01', '2026-05-15', { countedQuarters: ['2026-27-Q1'] });
    expect(isAskedFor(closed, '2026-27-Q1')).toBe(false);
    expect(isExpectedFor(closed, '2026-27-Q1')).toBe(true);
    expect(isExpectedFor(closed, '2026-27-Q2')).toBe(false);
    expect(mustReport(closed, '2026-27-Q1', today)).toEqual({
      required: true,
      reason:
        'Alder Vale Hospitals closed on 15 May 2026 and nobody took over from it; its last return is the one for January to March 2026. The return for April to June 2026 was accepted before this was known; it counts, and is one of those expected.',
    });
    const open = body('2020-04-01', null, { countedQuarters: ['2026-27-Q1'] });
    expect(mustReport(open, '2026-27-Q1', today)).toEqual(mustReport(body('2020-04-01'), '2026-27-Q1', today));
  });
});

describe('what an organisation is told about its returns', () => {
  it('is nothing while nothing is unusual', () => {
    expect(reportingNotice(body('2020-04-01'), today)).toBeNull();
    expect(reportingNotice(body('2020-04-01', '2027-03-31', cedar('2027-04-01')), today)).toBeNull();
  });

  it('is that it has closed, or closes within the present quarter, and which return is the last', () => {
    expect(reportingNotice(body('2020-04-01', '2025-03-31'), today)).toContain('closed on 31 March 2025 and nobody');
    expect(reportingNotice(body('2020-04-01', '2026-12-31', cedar('2027-01-01')), today)).toBe(
      'Alder Vale Hospitals closes on 31 December 2026 and will be succeeded by Cedar Trust; its last return is the one for October to December 2026.',
    );
  });

  it('is which return is the first, until that has been due', () => {
    expect(reportingNotice(body('2026-07-01'), today)).toContain('its first return is for July to September 2026.');
    expect(reportingNotice(body('2027-04-01'), today)).toContain('opens on 1 April 2027');
    expect(reportingNotice(body('2026-04-01'), today)).toBeNull();
  });

  it('is that no return is asked of a body that was never open for a full quarter', () => {
    expect(reportingNotice(body('2026-05-15', '2026-06-10'), today)).toContain('it is asked for no return.');
  });
});
