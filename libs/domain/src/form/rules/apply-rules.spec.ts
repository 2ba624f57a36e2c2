import { describe, expect, it } from '@jest/globals';
import { organisationTypes } from '../../organisations/organisation.js';
import { buildContext, buildReturn, withCells } from '../complete-content.builder.js';
import { formEditions } from '../editions/form-editions.js';
import { validateReturn } from '../validate-return.js';
import { sectionProgress } from '../answers/section-progress.js';
import { sectionOf } from '../definition/edition-questions.js';
import { ruleCodes } from './apply-rules.js';
import { ruledBy } from './ruled-edition.builder.js';

describe('the rules', () => {
  it.each(
    formEditions.flatMap((edition) => organisationTypes.map((type) => [type, edition.version, edition] as const)),
  )('all of them together find nothing in a complete return: %s, edition %d', (organisationType, _, published) => {
    const edition = { ...published, rules: ruleCodes };
    const content = buildReturn(organisationType, edition);
    const context = buildContext({ edition, organisationType, previous: content, earlier: [content, content] });
    expect(validateReturn(content, context)).toEqual([]);
  });

  it('leave a section in progress while a warning wants its reason, and done once it has one', () => {
    const edition = ruledBy(...ruleCodes);
    const earlier = [buildReturn('TRUST', edition), buildReturn('TRUST', edition)];
    const typed = { 'FEMALE.denominator': 10_000 };
    const section = sectionOf(edition, 'M05.SEX');
    const progressWith = (explanation?: string) => {
      const content = withCells(buildReturn('TRUST', edition), 'M05.SEX', { ...typed, explanation });
      const issues = validateReturn(content, buildContext({ edition, earlier }));
      return section && sectionProgress(content, issues, { edition, section });
    };
    expect(progressWith()).toBe('IN_PROGRESS');
    expect(progressWith('A new survey')).toBe('COMPLETED');
  });
});
