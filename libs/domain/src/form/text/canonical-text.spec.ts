import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildReturn, withCells } from '../complete-content.builder.js';
import type { ReturnContent } from '../definition/answer.js';
import { canonicalText } from './canonical-text.js';

const content = buildReturn();

const shuffled = <T>(rows: readonly T[]) =>
  fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length });

describe('the text that is hashed and signed', () => {
  it('is the same whatever the order of answers and of cells', () => {
    fc.assert(
      fc.property(shuffled(content.answers), (answers) => {
        const turned = answers.map((answer) => ({
          ...answer,
          cells: Object.fromEntries(Object.entries(answer.cells).reverse()),
        }));
        return canonicalText({ ...content, answers: turned }) === canonicalText(content);
      }),
      { numRuns: 50 },
    );
  });

  it('is the same whatever the order of keys, and with keys that are no part of a return', () => {
    const backwards = Object.fromEntries(Object.entries({ ...content, __typename: 'Return' }).reverse());
    expect(canonicalText(backwards as unknown as ReturnContent)).toBe(canonicalText(content));
  });

  it('differs as soon as one answer or one count differs', () => {
    const texts = [
      content,
      withCells(content, 'D1-S1', { status: 'PLANNED' }),
      withCells(content, 'D1-S1', { reason: 'x' }),
      withCells(content, 'D1-S1', {}, false),
      withCells(content, 'D1-S1', { colour: 'green' }),
      withCells(content, 'D1-S1', { status: 7 }),
      withCells(content, 'M10.SEX', { 'MALE.numerator': 1 }),
      withCells(content, 'M10.SEX', { 'IMD1.numerator': 1 }),
      { ...content, answers: [...content.answers, { question: 'D9-X9', cells: { status: 'DONE' }, confirmed: true }] },
      { ...content, quarterId: '2026-27-Q3' as const },
    ].map(canonicalText);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('takes “it can be given” for the same as saying nothing, as the first edition did', () => {
    expect(canonicalText(withCells(content, 'M10.SEX', { notCollected: false }))).toBe(canonicalText(content));
  });

  it('is the same in whatever order two answers to one question stand', () => {
    const twice = ['a', 'b'].map((evidence) => ({ question: 'D1-S1', cells: { evidence }, confirmed: true }));
    const second = { ...content, edition: 2 };
    expect(canonicalText({ ...second, answers: twice })).toBe(
      canonicalText({ ...second, answers: twice.toReversed() }),
    );
  });

  it('leaves the content as it was', () => {
    const fresh = buildReturn();
    canonicalText(fresh);
    expect(fresh).toEqual(buildReturn());
  });
});
