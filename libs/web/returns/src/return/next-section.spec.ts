import { describe, expect, it } from '@jest/globals';
import { askedSections, editionOf, findQuestion, validateReturn } from '@monitor/domain';
import type { Cells, ReturnIssue, ValidationContext } from '@monitor/domain';
import { answering, blankContent } from '../testing/a-return.builder.js';
import { nextToFill, progressOf } from './next-section.js';
import type { FormPlace } from './next-section.js';
import { cellPage } from './paths.js';

const edition = editionOf(1);
const rules: ValidationContext = { organisationType: 'PCN', edition, today: '2026-10-20', previous: null, earlier: [] };
const place = { organisationCode: 'X01', quarterId: '2026-27-Q2' };
const sections = askedSections(edition, 'PCN');

/** Where somebody goes on from a place, when everything is answered except these questions. */
function onwards(from: FormPlace, open: readonly string[]): string {
  const cells = blankContent().answers.flatMap(({ question }): [string, Cells][] => {
    if (open.includes(question)) return [];
    const isTable = findQuestion(edition, question)?.shape.of === 'TABLE';
    return [[question, isTable ? { notCollected: true, explanation: 'Not yet.' } : { status: 'NOT_STARTED' }]];
  });
  const content = answering(Object.fromEntries(cells));
  const path = nextToFill({ content, issues: validateReturn(content, rules), rules }, from, place);
  return path.replace('/returns/X01/2026-27-Q2/', '');
}

const [first, second, third] = sections.map(({ key }) => key);
const last = sections.at(-1)?.key ?? '';
const questionIn = (key: string | undefined) => sections.find((each) => each.key === key)?.questions[0]?.code ?? '';

describe('where one goes on', () => {
  it('is the next section of which something is left, and not merely the next', () => {
    expect(onwards({ section: first ?? '' }, [questionIn(third)])).toBe(`sections/${third}`);
  });

  it('is at the top again after the last', () => {
    expect(onwards({ section: last }, [questionIn(second)])).toBe(`sections/${second}`);
  });

  it('is a table of the same section first, of which something is left', () => {
    expect(onwards({ section: last }, [`${last}.SEX`])).toBe(`sections/${last}/${last}.SEX`);
    const here = { section: last, question: `${last}.SEX` };
    expect(onwards(here, [`${last}.SEX`, `${last}.AGE`])).toBe(`sections/${last}/${last}.AGE`);
  });

  it('is the first table that is left of a section of tables, and not their list', () => {
    expect(onwards({ section: first ?? '' }, [`${last}.SEX`])).toBe(`sections/${last}/${last}.SEX`);
  });

  it('is the check of the answers once nothing is left', () => {
    expect(onwards({ section: second ?? '' }, [])).toBe('check');
  });
});

describe('a section in which something unusual wants a reason', () => {
  const section = sections.at(-1);
  const cell = `${last}.SEX.FEMALE.numerator`;
  const unusual = {
    severity: 'WARNING',
    code: 'UNUSUAL_CHANGE',
    cell,
    question: null,
    message: 'It is unusual.',
  } as const;
  const content = answering({ [`${last}.SEX`]: { notCollected: true } });
  const progress = (issues: ReturnIssue[]) => progressOf({ content, issues, rules }, section?.questions ?? []);

  it('is not complete until the reason is given', () => {
    const wanting = { ...unusual, reasonAt: `${last}.SEX.explanation` };
    expect(progress([wanting])).toBe('IN_PROGRESS');
    expect(progress([{ ...wanting, reason: 'A clinic moved.' }])).toBe('COMPLETED');
    expect(progress([unusual])).toBe('COMPLETED');
  });
});

describe('the page of a cell', () => {
  const page = (cell: string, version = 1) => cellPage(place, editionOf(version), cell).replace(/.*2026-27-Q2\/?/, '');

  it('is that of its section, of its table, or of its entry', () => {
    expect(page('D1-S1.evidence')).toBe('sections/D1');
    expect(page('M11.SEX.FEMALE.numerator')).toBe('sections/M11/M11.SEX');
    expect(page('SERVICES.s1.name', 2)).toBe('sections/SERVICES/SERVICES/s1');
    expect(page('SERVICES.noneToEnter', 2)).toBe('sections/SERVICES');
  });

  it('is the task list where the edition does not hold it', () => {
    expect(page('D9-X9.status')).toBe('');
  });
});
