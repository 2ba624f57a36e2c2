import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { organisationTypes } from '../../../organisations/organisation.js';
import { carryForward } from '../../answers/carry-forward.js';
import { buildContext, buildReturn, withCells } from '../../complete-content.builder.js';
import { answerTo } from '../../definition/answer.js';
import type { CellValue, ReturnContent } from '../../definition/answer.js';
import type { OrganisationType } from '../../../organisations/organisation.js';
import { validateReturn } from '../../validate-return.js';
import { firstEdition } from '../edition-1/first-edition.js';
import { inclusionGroups } from './inclusion-groups.js';
import { secondEdition } from './second-edition.js';

const today = '2026-10-20';
const content = (type: OrganisationType) => buildReturn(type, secondEdition);

/** The cells of a question that are wrong or missing, each with what is said of it. */
function issuesAt(changed: ReturnContent, type: OrganisationType, question: string) {
  return validateReturn(changed, buildContext({ edition: secondEdition, organisationType: type, today }))
    .filter(({ cell }) => cell.startsWith(`${question}.`))
    .map(({ cell, code }) => `${cell} ${code}`);
}

const inPlace = { status: 'IMPLEMENTED', evidenceOn: '2026-09-01', coveragePercent: 40, assurance: 'SELF_ASSERTED' };

describe('a complete return of the second edition', () => {
  it.each(organisationTypes)('has no issue: %s', (type) => {
    const context = buildContext({ edition: secondEdition, organisationType: type, today });
    expect(validateReturn(content(type), context)).toEqual([]);
  });
});

describe('the evidence of an action in place', () => {
  const kinds = {
    evidence: 'Audit of all letters',
    evidenceLink: 'https://www.example.org/audit',
    evidenceFile: 'Paper 14',
  };

  it('is given in words, as a web address or as a document: one is enough, none is not', () => {
    fc.assert(
      fc.property(fc.subarray(Object.entries(kinds)), (some) => {
        const changed = withCells(content('TRUST'), 'D2-S5', { ...inPlace, ...Object.fromEntries(some) });
        expect(issuesAt(changed, 'TRUST', 'D2-S5')).toEqual(some.length > 0 ? [] : ['D2-S5.evidence EVIDENCE_MISSING']);
      }),
    );
  });

  it('is carried over from a return of the first edition, whose question it answers', () => {
    const earlier = withCells(buildReturn('TRUST', firstEdition), 'D2-S5', { ...inPlace, evidence: 'Audit' });
    const next = { organisationType: 'TRUST', quarterId: '2026-27-Q3', edition: secondEdition } as const;
    const carried = answerTo(carryForward(earlier, next), 'D2-S5');
    expect(carried).toEqual({ question: 'D2-S5', cells: { ...inPlace, evidence: 'Audit' }, confirmed: false });
  });
});

const service: Readonly<Record<string, CellValue>> = {
  name: 'Video appointments',
  standing: 'CURRENT',
  serves: 'Everybody who is referred',
  peopleServed: 1200,
  wentLiveOn: '2024-05-01',
  riskAssessment: 'BEFORE',
  riskAssessedOn: '2024-03-01',
  mitigations: 'A phone line and a room with a screen',
  equalRoute: true,
  routePublicised: true,
  accessibility: 'CONFORMS',
};

function withService(changes: Readonly<Record<string, CellValue | undefined>>): ReturnContent {
  const cells = Object.entries({ ...service, ...changes }).map(([field, value]) => [`s1.${field}`, value]);
  return withCells(content('TRUST'), 'SERVICES', { noneToEnter: undefined, ...Object.fromEntries(cells) });
}

const serviceIssues = (changes: Readonly<Record<string, CellValue | undefined>>) =>
  issuesAt(withService(changes), 'TRUST', 'SERVICES');

describe('a service of the register', () => {
  it('is whole with what is known of it; how long people wait need not be known', () => {
    expect(serviceIssues({})).toEqual([]);
    expect(serviceIssues({ offlineWaitDays: 12.5, onlineWaitDays: 3 })).toEqual([]);
  });

  it('wants the day of an assessment, and what is done, only where there was one', () => {
    const nothing = { riskAssessedOn: undefined, mitigations: undefined };
    expect(serviceIssues(nothing)).toEqual([
      'SERVICES.s1.riskAssessedOn FIELD_MISSING',
      'SERVICES.s1.mitigations FIELD_MISSING',
    ]);
    expect(serviceIssues({ ...nothing, riskAssessment: 'NO' })).toEqual([]);
  });

  it('that has closed wants the day, and nothing else', () => {
    const closed = Object.fromEntries(Object.keys(service).map((field) => [field, undefined]));
    const whatRemains = { ...closed, name: 'Video appointments', standing: 'CLOSED' };
    expect(serviceIssues(whatRemains)).toEqual(['SERVICES.s1.closedOn FIELD_MISSING']);
    expect(serviceIssues({ ...whatRemains, closedOn: '2026-08-31' })).toEqual([]);
  });

  const next = { organisationType: 'TRUST', quarterId: '2026-27-Q3', edition: secondEdition } as const;

  it('lives on into the next quarter, to be reconfirmed by saying that it still runs', () => {
    const carried = carryForward(withService({ offlineWaitDays: 12 }), next);
    const cells = answerTo(carried, 'SERVICES')?.cells ?? {};
    expect(cells['s1.name']).toBe('Video appointments');
    expect(['s1.standing', 's1.peopleServed', 's1.offlineWaitDays'].map((cell) => cells[cell])).toEqual(
      Array(3).fill(undefined),
    );
    expect(issuesAt(carried, 'TRUST', 'SERVICES')).toEqual(['SERVICES.s1.standing FIELD_MISSING']);
    const confirmed = withCells(carried, 'SERVICES', { 's1.standing': 'CURRENT', 's1.peopleServed': 1300 });
    expect(issuesAt(confirmed, 'TRUST', 'SERVICES')).toEqual([]);
  });

  it('that has closed does not live on', () => {
    const carried = carryForward(withService({ standing: 'CLOSED', closedOn: '2026-08-31' }), next);
    expect(answerTo(carried, 'SERVICES')?.cells).toEqual({});
  });
});

describe('who is missing', () => {
  const answers = (cells: Readonly<Record<string, CellValue>>) => {
    const blank = { lookedAt: undefined, basis: undefined, expected: undefined, reached: undefined };
    return issuesAt(withCells(content('ICB'), 'MISSING-HOMELESS', { ...blank, ...cells }), 'ICB', 'MISSING-HOMELESS');
  };

  it('is asked of each group of the catalogue', () => {
    const asked = content('ICB').answers.filter(({ question }) => question.startsWith('MISSING-'));
    expect(asked).toHaveLength(inclusionGroups.length);
  });

  it('takes “not looked at” for an answer, and nothing for none', () => {
    expect(answers({ lookedAt: 'NOT_LOOKED_AT' })).toEqual([]);
    expect(answers({})).toEqual(['MISSING-HOMELESS.lookedAt ANSWER_MISSING']);
  });

  it('wants numbers only where there is a basis for them, and reasons only where people are missing', () => {
    const missing = { lookedAt: 'PEOPLE_MISSING', reasons: ['TRUST', 'NO_DEVICE'], beingDone: 'An outreach clinic' };
    expect(answers({ ...missing, basis: 'NOT_COUNTED' })).toEqual([]);
    expect(answers({ ...missing, basis: 'PARTNERS', expected: 240, reached: 31 })).toEqual([]);
    expect(answers({ ...missing, basis: 'PARTNERS' })).toEqual([
      'MISSING-HOMELESS.expected COUNT_MISSING',
      'MISSING-HOMELESS.reached COUNT_MISSING',
    ]);
    expect(answers({ lookedAt: 'PEOPLE_MISSING', basis: 'NOT_COUNTED' })).toEqual([
      'MISSING-HOMELESS.reasons FIELD_MISSING',
      'MISSING-HOMELESS.beingDone FIELD_MISSING',
    ]);
    expect(answers({ lookedAt: 'NOBODY_MISSING', basis: 'RECORDS', expected: 240, reached: 238 })).toEqual([]);
  });
});
