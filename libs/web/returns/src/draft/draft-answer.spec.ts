import { describe, expect, it } from '@jest/globals';
import { answerPlaces, formEditions, questionsOf } from '@monitor/domain';
import type { Place } from '@monitor/domain';
import { saysTheSame, textIn, withCell, withTypedText } from './draft-answer.js';
import type { DraftAnswer } from './draft-answer.js';

const texts = [
  '',
  ' ',
  '0',
  '7',
  '1234',
  '1,234',
  '1 234',
  '12.5',
  '-3',
  '−3',
  'ten',
  '45%',
  '31/2/2027',
  '2026-09-14',
];

function blank(question: string): DraftAnswer {
  return { answer: { question, cells: {}, confirmed: false }, version: 1, typed: {} };
}

/** Every typed place of every edition. */
const places: { code: string; place: Place }[] = formEditions.flatMap((edition) =>
  questionsOf(edition).flatMap((question) =>
    answerPlaces(edition, question, { 's1.name': 'A' })
      .filter(({ field }) => !['CHOICE', 'CHOICES', 'YES_NO'].includes(field.kind))
      .map((place) => ({ code: question.code, place })),
  ),
);

describe('a text typed into any cell of the form', () => {
  it('is shown as it was typed, and holds nothing but a value or nothing', () => {
    const spoilt = places.flatMap(({ code, place }) =>
      texts.filter((text) => {
        const { answer, ...draft } = withTypedText(blank(code), place, text);
        return textIn({ answer, ...draft }, place) !== text || answer.cells[place.cell] === '' || !answer.confirmed;
      }),
    );
    expect(spoilt).toEqual([]);
  });

  it('leaves nothing behind when it is taken out again', () => {
    const kept = places.filter(({ code, place }) => {
      const { answer, typed } = withTypedText(withTypedText(blank(code), place, 'ten'), place, '');
      return Object.keys(answer.cells).length + Object.keys(typed).length > 0;
    });
    expect(kept).toEqual([]);
  });
});

describe('a cell', () => {
  it('that is set forgets the text that was typed there', () => {
    const place = places.find(({ place: { field } }) => field.kind === 'COUNT');
    if (place === undefined) throw new Error('The form counts something.');
    const typed = withTypedText(blank(place.code), place.place, 'ten');
    expect(textIn(withCell(typed, place.place.cell, 5), place.place)).toBe('5');
  });

  it('reads "45%" as a percentage, and a percentage that is none as it was typed', () => {
    const percent = places.find(({ place: { field } }) => field.kind === 'PERCENT')?.place;
    if (percent === undefined) throw new Error('The form asks for a percentage.');
    expect(withTypedText(blank('D1-S1'), percent, '45%').answer.cells[percent.cell]).toBe(45);
    expect(withTypedText(blank('D1-S1'), percent, 'half').answer.cells).toEqual({});
  });
});

describe('two answers', () => {
  it('are saved alike whatever the order in which their cells were typed', () => {
    const one = withCell(withCell(blank('D1-S1'), 'status', 'PLANNED'), 'ownerRole', 'Head');
    const other = withCell(withCell(blank('D1-S1'), 'ownerRole', 'Head'), 'status', 'PLANNED');
    expect(saysTheSame(one, other)).toBe(true);
    expect(saysTheSame(one, withCell(other, 'ownerRole', undefined))).toBe(false);
  });
});
