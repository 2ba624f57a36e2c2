import { describe, expect, it } from '@jest/globals';
import { askedQuestions, formEditions, organisationTypes, questionsOf } from '@monitor/domain';
import { formLines } from './form-lines.js';

describe.each(formEditions.map((edition) => ({ edition, version: edition.version })))(
  'What edition $version asks',
  ({ edition }) => {
    it('is told question by question, with every field', () => {
      const lines = formLines(edition, { type: null, words: '' });
      expect(lines.map(({ code }) => code)).toEqual(questionsOf(edition).map(({ code }) => code));
      expect(lines.filter(({ fields }) => fields.length === 0)).toEqual([]);
    });

    it.each(organisationTypes)('can be looked at as a %s sees it', (type) => {
      const codes = formLines(edition, { type, words: '' }).map(({ code }) => code);
      expect(codes).toEqual(askedQuestions(edition, type).map(({ code }) => code));
    });

    it('is found by words in any order, and by its code', () => {
      const [first] = questionsOf(edition);
      if (first === undefined) throw new Error('It asks nothing.');
      const backwards = first.text.split(' ').reverse().join(' ').toUpperCase();
      expect(formLines(edition, { type: null, words: backwards }).map(({ code }) => code)).toContain(first.code);
      expect(formLines(edition, { type: null, words: first.code })[0]?.code).toBe(first.code);
      expect(formLines(edition, { type: null, words: 'nothing of the kind' })).toEqual([]);
    });
  },
);
