import { describe, expect, it } from '@jest/globals';
import { answerPlaces, askedQuestions, editionOf, organisationTypes } from '@monitor/domain';
import { blankContent } from '../testing/a-return.builder.js';
import { isTable } from '../tables/table-question.js';
import { measureRows } from './measure-rows.js';

const edition = editionOf(2);

describe('what was counted, in two quarters', () => {
  it.each(organisationTypes)('has no line for a table without an answer in both: %s', (type) => {
    const blank = blankContent(2, type);
    expect(measureRows(type, blank, blank)).toEqual([]);
    expect(measureRows(type, blank, null)).toEqual([]);
  });

  it.each(organisationTypes)('has a line for a table that is answered in one of them: %s', (type) => {
    const blank = blankContent(2, type);
    const table = askedQuestions(edition, type).find(isTable);
    if (table === undefined) return;
    const count = answerPlaces(edition, table, {}).find(({ field }) => field.kind === 'COUNT');
    const answers = blank.answers.map((each) =>
      each.question === table.code ? { ...each, cells: { [count?.cell ?? '']: 5 } } : each,
    );
    const given = { ...blank, answers };
    expect(measureRows(type, given, blank).map(({ question }) => question)).toEqual([table.code]);
    expect(measureRows(type, blank, given).map(({ question }) => question)).toEqual([table.code]);
  });
});
