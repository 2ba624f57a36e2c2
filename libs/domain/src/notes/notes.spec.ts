import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkNote } from './check-note.js';
import { longestComparisonNote, shownSteps, standingNote } from './comparison-note.js';
import type { NoteStep } from './comparison-note.js';
import { noteByline } from './note-words.js';

const told = (text: string, standing: string | null = null) => checkNote(text, standing).problems[0]?.message;

/** Steps as they follow each other: a note is withdrawn only while one stands. */
const steps = fc.array(fc.boolean(), { maxLength: 12 }).map((withdraws) =>
  withdraws.reduce<NoteStep[]>((before, isWithdrawn) => {
    const number = before.length + 1;
    const at = { number, role: 'APPROVER', writtenAt: new Date(Date.UTC(2026, 0, number)) } as const;
    return isWithdrawn && standingNote(before) !== null
      ? [...before, { ...at, kind: 'WITHDRAWN', text: null }]
      : [...before, { ...at, kind: 'WRITTEN', text: `Version ${number}` }];
  }, []),
);

describe('a typed note', () => {
  it('is kept as it was written, without spaces around it', () => {
    expect(checkNote('  Our supplier changed.\nWe begin again. ', null)).toEqual({
      text: 'Our supplier changed.\nWe begin again.',
      problems: [],
    });
  });

  it.each([
    ['Ask about 943 476 5919', /“943 476 5919” is a valid NHS number/],
    ['Write to jo.bloggs@example.nhs.uk', /“jo.bloggs@example.nhs.uk” is an e-mail address/],
    ['Ring 0113 496 0000', /looks like a telephone number/],
    ['She lives at LS1 4AP', /looks like a postcode/],
    ['John Smith, born 3 May 1961, was not told', /looks like a person with a date of birth/],
    ['We did not reach 12 patients', /“12 patients” looks like a number of people/],
  ])('is refused where it may name or count somebody: %s', (text, message) => {
    expect(told(text)).toMatch(message);
    expect(checkNote(text, null).text).toBeNull();
  });

  it('is refused where it says nothing, what stands already, or too much', () => {
    expect(told(' \n ')).toMatch(/Write the note first/);
    expect(told('é'.repeat(longestComparisonNote + 1))).toMatch(/can have 1,000 characters/);
    expect(told('The same', 'The same')).toMatch(/says already/);
    expect(told('The same', 'Another')).toBeUndefined();
    expect(told('é'.repeat(longestComparisonNote))).toBeUndefined();
  });

  it('can be checked again once it was taken: nothing more is to be mended', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const checked = checkNote(text, null);
        if (checked.text !== null) expect(checkNote(checked.text, null)).toEqual(checked);
      }),
    );
  });
});

describe('the steps of a note', () => {
  it('are all shown to the organisation; others see no words from before the last withdrawal', () => {
    fc.assert(
      fc.property(steps, (all) => {
        expect(shownSteps(all, { isOwn: true })).toEqual(all);
        const others = shownSteps(all, { isOwn: false });
        const withdrawn = all.findLast(({ kind }) => kind === 'WITHDRAWN')?.number ?? 0;
        expect(others).toEqual(all.filter(({ number }) => number > withdrawn));
      }),
    );
  });

  it('leave standing what was written last, unless it was withdrawn, alike for everybody', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const standing = standingNote(all);
        expect(standing?.number ?? null).toBe(all.at(-1)?.kind === 'WRITTEN' ? all.length : null);
        expect(standingNote(shownSteps(all, { isOwn: false }))).toEqual(standing);
      }),
    );
  });

  it('say when they were taken by London’s clocks, and in which role', () => {
    const writtenAt = new Date('2026-06-30T23:30:00Z');
    expect(noteByline({ role: 'APPROVER', writtenAt })).toBe('1 July 2026 at 12:30am, by the organisation’s approver');
  });
});
