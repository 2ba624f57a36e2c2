import { describe, expect, it } from '@jest/globals';
import { buildContext, buildReturn, withCells } from '../complete-content.builder.js';
import type { CellValue, ReturnContent } from '../definition/answer.js';
import type { FormEdition } from '../definition/form-edition.js';
import { validateReturn } from '../validate-return.js';
import { ruledBy } from './ruled-edition.builder.js';

function issuesOf(content: ReturnContent, edition: FormEdition) {
  return validateReturn(content, buildContext({ edition })).map(({ code, cell, message, reasonAt, reason }) => ({
    code,
    cell,
    message,
    reasonAt,
    reason,
  }));
}

function service(entry: string, changes: Record<string, CellValue>): Record<string, CellValue> {
  const fields = {
    name: `Service ${entry}`,
    standing: 'CURRENT',
    serves: 'Everybody',
    peopleServed: 1000,
    wentLiveOn: '2024-01-01',
    riskAssessment: 'NO',
    equalRoute: true,
    routePublicised: true,
    accessibility: 'CONFORMS',
    ...changes,
  };
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`${entry}.${field}`, value]));
}

describe('the register of services', () => {
  const edition = ruledBy('register-agrees');
  const complete = buildReturn('TRUST', edition);
  const withServices = (...services: Record<string, CellValue>[]) =>
    withCells(complete, 'SERVICES', { noneToEnter: undefined, ...Object.assign({}, ...services) });
  const changes = (cells: Record<string, CellValue | undefined>, content: ReturnContent) =>
    withCells(content, 'M16.CHANGE_KIND', { 'NEW.numerator': 0, 'NEW.denominator': 0, ...cells });
  const matching = service('s1', { peopleServed: 800 });
  const others = service('s2', { peopleServed: 200, equalRoute: false });

  it('has as many new services as are counted', () => {
    const live = service('s2', { wentLiveOn: '2026-07-01', peopleServed: 200, equalRoute: false });
    const content = withServices(matching, live);
    expect(issuesOf(changes({ 'NEW.denominator': 1 }, content), edition)).toEqual([]);
    expect(issuesOf(changes({ 'NEW.denominator': 3 }, content), edition)).toEqual([
      {
        code: 'REGISTER_DIFFERS',
        cell: 'M16.CHANGE_KIND.NEW.denominator',
        message:
          '3 new services are counted here, but the register of services has 1 that went live in the quarter. ' +
          'Correct the count or the register, or explain the difference.',
        reasonAt: 'M16.CHANGE_KIND.explanation',
        reason: undefined,
      },
    ]);
    const claimed = changes({ 'NEW.denominator': 1, 'NEW.numerator': 1, explanation: 'Assessed twice' }, content);
    expect(issuesOf(claimed, edition)).toMatchObject([
      { cell: 'M16.CHANGE_KIND.NEW.numerator', reason: 'Assessed twice' },
    ]);
  });

  it.each([
    ['the first day of the quarter', '2026-07-01', 1],
    ['its last day', '2026-09-30', 1],
    ['the day before', '2026-06-30', 0],
    ['the day after', '2026-10-01', 0],
  ])('counts a service as new by the day on which it went live: %s', (_what, wentLiveOn, isNew) => {
    const live = service('s2', { wentLiveOn, peopleServed: 200, equalRoute: false, riskAssessment: 'AFTER' });
    const assessed = { 's2.riskAssessedOn': '2026-10-02', 's2.mitigations': 'A telephone line' };
    const content = withCells(withServices(matching, live), 'SERVICES', assessed);
    const counted = { 'NEW.denominator': isNew, 'NEW.numerator': isNew };
    expect(issuesOf(changes(counted, content), edition)).toEqual([]);
    expect(issuesOf(changes({ 'NEW.denominator': 1 - isNew }, content), edition)).not.toEqual([]);
  });

  it('has a way as good only where it is publicised too', () => {
    const hidden = withServices(service('s1', { peopleServed: 1000, routePublicised: false }));
    expect(issuesOf(changes({}, hidden), edition)[0]?.message).toMatch(/a publicised .* served 0 people/);
  });

  it('serves as many people as are counted, between the largest service and all together', () => {
    expect(issuesOf(changes({}, withServices(matching, others)), edition)).toEqual([]);
    expect(issuesOf(changes({}, withServices(service('s1', { peopleServed: 300 }), others)), edition)).toMatchObject([
      {
        code: 'REGISTER_DIFFERS',
        cell: 'M07.DEPRIVATION.explanation',
        message:
          '“People served by services that have a digital route” adds up to 1,000, but by the register of services all ' +
          'its services served 300 to 500 people. Correct the counts or the register, or explain the difference.',
      },
    ]);
    const none = withServices(service('s1', { equalRoute: false }));
    expect(issuesOf(changes({}, none), edition)[0]?.message).toMatch(/adds up to 800, but .* served 0 people/);
  });

  it('is compared with nothing while it is empty, unfinished or says that there is none', () => {
    expect(issuesOf(complete, edition)).toEqual([]);
    const unfinished = withCells(withServices(service('s1', {})), 'SERVICES', { 's1.peopleServed': undefined });
    expect(issuesOf(changes({}, unfinished), edition).map(({ code }) => code)).toEqual(['COUNT_MISSING']);
  });
});

describe('the support given', () => {
  const edition = ruledBy('support-agrees');
  const complete = buildReturn('TRUST', edition);

  it('agrees with the metrics of devices and data, and of skills', () => {
    expect(issuesOf(complete, edition)).toEqual([]);
    const differs = withCells(complete, 'SUPPORT', { 'SKILLS.completed': 100 });
    expect(issuesOf(differs, edition)).toEqual([
      {
        code: 'SUPPORT_DIFFERS',
        cell: 'M11.DEPRIVATION.explanation',
        message:
          '“People who completed digital skills support” adds up to 800, but the table of support given makes it 100. ' +
          'Correct the one or the other, or explain the difference.',
        reasonAt: 'M11.DEPRIVATION.explanation',
        reason: undefined,
      },
    ]);
    const few = withCells(complete, 'SUPPORT', { 'DEVICES.identified': 300, 'CONNECTIVITY.identified': 300 });
    expect(issuesOf(few, edition).find(({ code }) => code === 'SUPPORT_DIFFERS')?.message).toContain(
      'makes it 300 to 600',
    );
  });

  it('is of devices and of connections together, whoever received both', () => {
    const mostly = withCells(complete, 'SUPPORT', { 'DEVICES.completed': 100 });
    expect(issuesOf(mostly, edition)).toEqual([]);
  });

  it('is compared only where it is finished and given', () => {
    const unfinished = withCells(complete, 'SUPPORT', { 'SKILLS.completed': undefined });
    expect(issuesOf(unfinished, edition).map(({ code }) => code)).toEqual(['COUNT_MISSING']);
  });
});

describe('the steps of support', () => {
  const edition = ruledBy('later-not-more');
  const complete = buildReturn('TRUST', edition);

  it('are never more than the step before', () => {
    expect(issuesOf(complete, edition)).toEqual([]);
    const more = withCells(complete, 'SUPPORT', { 'DEVICES.accepted': 1001 });
    expect(issuesOf(more, edition)).toMatchObject([
      {
        code: 'LATER_STEP_IS_MORE',
        cell: 'SUPPORT.DEVICES.accepted',
        message:
          '“People who accepted it” is 1,001, more than the 1,000 of “People to whom it was offered”, the step before it. ' +
          'Check both numbers.',
      },
    ]);
  });

  it('are compared over a step that is not filled in', () => {
    const gap = withCells(complete, 'SUPPORT', { 'SKILLS.offered': undefined, 'SKILLS.accepted': 2000 });
    expect(issuesOf(gap, edition).map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'COUNT_MISSING SUPPORT.SKILLS.offered',
      'LATER_STEP_IS_MORE SUPPORT.SKILLS.accepted',
    ]);
  });
});
