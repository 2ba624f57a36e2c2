import { describe, expect, it } from '@jest/globals';
import { checkEdition } from '../publishing/check-edition.js';
import { buildContext } from './complete-content.builder.js';
import { answerTo } from './definition/answer.js';
import { answerPlaces, cellIn, repeatedFields, scopesOf } from './definition/places.js';
import { formEditions } from './editions/form-editions.js';
import { buildGrownReturn } from './grown-content.builder.js';
import { growEdition, grownQuestions, lengthenedTables } from './grown-edition.builder.js';
import { validateReturn } from './validate-return.js';

const grown = growEdition();
const content = buildGrownReturn(grown, { organisationCode: 'R0A', quarterId: '2026-27-Q2' });

describe('an edition that has grown', () => {
  it('obeys the laws by which administrators publish', () => {
    expect(checkEdition(grown, { published: formEditions, lastBegun: null })).toEqual([]);
  });

  it('is answered by a trust in full, without an error or a warning', () => {
    expect(validateReturn(content, buildContext({ edition: grown }))).toEqual([]);
  });

  it('has something of its own in each new cell of that return, of every kind and in every scope', () => {
    const kinds = new Set<string>();
    for (const question of [...grownQuestions(grown), ...lengthenedTables(grown)]) {
      if (question.askedOf.TRUST === undefined) continue;
      const cells = answerTo(content, question.code)?.cells ?? {};
      const filled = answerPlaces(grown, question, cells).filter(({ cell }) => cells[cell] !== undefined);
      for (const { field, scope } of filled) kinds.add(`${scope.of} ${field.kind}`);
      const scopes = scopesOf(grown, question, cells);
      const texts = scopes.map((scope) =>
        JSON.stringify(repeatedFields(question).map(({ key }) => cells[cellIn(scope, key)])),
      );
      expect(new Set(texts).size).toBe(scopes.length);
      expect(filled.length).toBeGreaterThan(0);
    }
    expect(kinds.size).toBe(3 * 9);
  });
});
