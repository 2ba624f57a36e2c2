import { describe, expect, it } from '@jest/globals';
import { buildContext, buildReturn, withCells } from '../complete-content.builder.js';
import type { CellValue, ReturnContent } from '../definition/answer.js';
import { askedSections, sectionOf } from '../definition/edition-questions.js';
import { firstEdition } from '../editions/edition-1/first-edition.js';
import { editionOf } from '../editions/form-editions.js';
import { validateReturn } from '../validate-return.js';
import { carryForward } from './carry-forward.js';
import { emptyContent } from './empty-content.js';
import { issuesOfSection, progressLabel, sectionProgress } from './section-progress.js';

const complete = buildReturn();
const begun = { organisationType: 'TRUST', edition: firstEdition } as const;
const empty = emptyContent({ ...begun, organisationCode: 'RX1', quarterId: '2026-27-Q2' });
const sections = askedSections(firstEdition, 'TRUST');

function progressOf(content: ReturnContent, key: string) {
  const section = sections.find((candidate) => candidate.key === key);
  if (section === undefined) throw new Error(`no section ${key}`);
  return sectionProgress(content, validateReturn(content, buildContext()), { edition: firstEdition, section });
}

describe('the progress of a section', () => {
  it('is not started until something is answered in it', () => {
    expect(progressOf(empty, 'D2')).toBe('NOT_STARTED');
    expect(progressOf(empty, 'M10')).toBe('NOT_STARTED');
    expect(progressOf(withCells(empty, 'D2-S5', { status: 'NOT_STARTED' }), 'D2')).toBe('IN_PROGRESS');
    expect(progressOf(withCells(empty, 'M10.SEX', { 'MALE.numerator': 0 }), 'M10')).toBe('IN_PROGRESS');
  });

  it('does not start by being carried over', () => {
    const carried = carryForward(complete, { ...begun, quarterId: '2026-27-Q3' });
    expect(progressOf(carried, 'D2')).toBe('NOT_STARTED');
  });

  it('is completed when nothing stops submission, warnings or not', () => {
    expect(progressOf(complete, 'D2')).toBe('COMPLETED');
    expect(progressOf(withCells(complete, 'M10.SEX', { 'MALE.denominator': 20 }), 'M10')).toBe('COMPLETED');
  });

  it('has errors only when something typed is wrong, not when something is still to come', () => {
    expect(progressOf(withCells(complete, 'D2-S5', { status: 'IMPLEMENTED' }), 'D2')).toBe('IN_PROGRESS');
    expect(progressOf(withCells(complete, 'D2-S5', { targetOn: '2026-02-30' }), 'D2')).toBe('HAS_ERRORS');
    expect(progressOf(withCells(complete, 'M10.SEX', { 'MALE.numerator': 1 }), 'M10')).toBe('HAS_ERRORS');
  });

  it('is told apart from the progress of other sections', () => {
    const content = withCells(complete, 'D2-S5', { status: undefined });
    const issues = validateReturn(content, buildContext());
    const counts = sections.map((section) => issuesOfSection(firstEdition, issues, section).length);
    expect(counts).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('goes on while an answer waits to be looked at again', () => {
    const carried = carryForward(complete, { ...begun, quarterId: '2026-27-Q3' });
    expect(progressOf(withCells(carried, 'D2-S5', {}), 'D2')).toBe('IN_PROGRESS');
  });

  it('starts with an entry of which anything of this quarter is said', () => {
    const edition = editionOf(2);
    const section = sectionOf(edition, 'SERVICES');
    const none = emptyContent({ ...begun, edition, organisationCode: 'RX1', quarterId: '2026-27-Q2' });
    const progressWith = (cells: Record<string, CellValue>) =>
      section && sectionProgress(withCells(none, 'SERVICES', cells), [], { edition, section });
    expect(progressWith({ 's1.name': 'Book online', 's1.serves': 'Everybody' })).toBe('OPTIONAL');
    expect(progressWith({ 's1.name': 'Book online', 's1.peopleServed': 4 })).toBe('COMPLETED');
    expect(progressWith({ noneToEnter: true })).toBe('COMPLETED');
  });

  it('has words', () => {
    const all = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'HAS_ERRORS', 'OPTIONAL'] as const;
    const words = ['Not started', 'In progress', 'Completed', 'Has errors', 'Optional'];
    expect(all.map(progressLabel)).toEqual(words);
  });
});
