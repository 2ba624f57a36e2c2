import { describe, expect, it } from '@jest/globals';
import { buildExample, exampleRegister } from '../testing/a-register.builder.js';
import { endEntry, isEntryOf, nextEntry, reconfirm, registerEntries, removeEntry, standingOf } from './entries.js';
import { plural, withArticle, wordsForEntries } from './words-for-entries.js';

const carried = { 's1.name': 'Booking', 's2.name': 'Letters' };

describe('the entries of a register', () => {
  it('that came from last quarter wait to be looked at, and those added since do not', () => {
    const asked = buildExample({ now: { ...carried, 's3.name': 'Video' }, before: carried });
    expect(registerEntries(asked).map(({ entry, state, isNew }) => [entry, state, isNew])).toEqual([
      ['s1', 'CARRIED', false],
      ['s2', 'CARRIED', false],
      ['s3', 'TO_DO', true],
    ]);
  });

  it('are reconfirmed as if the choice had been made in each, and stay as they were otherwise', () => {
    const asked = buildExample({ now: carried, before: carried });
    const { answer } = reconfirm(asked, ['s1']);
    expect(answer.cells).toEqual({ ...carried, 's1.standing': 'CURRENT' });
  });

  it('are complete once nothing is left in them', () => {
    const now = {
      ...carried,
      's1.standing': 'CURRENT',
      's1.people': 5,
      's2.standing': 'CLOSED',
      's2.closedOn': '2026-08-01',
    };
    const states = registerEntries(buildExample({ now, before: carried })).map(({ state }) => state);
    expect(states).toEqual(['COMPLETE', 'ENDED']);
  });

  it('count what is still to be done in them', () => {
    const now = { ...carried, 's1.standing': 'CURRENT' };
    expect(registerEntries(buildExample({ now, before: carried }))[0]).toMatchObject({ state: 'TO_DO', open: 1 });
  });

  it('are there as soon as anything is typed in them, even if it means nothing yet', () => {
    const asked = buildExample({ now: {}, before: null, typed: { 'e1.people': 'ten' } });
    expect(registerEntries(asked).map(({ entry, state }) => [entry, state])).toEqual([['e1', 'TO_DO']]);
  });

  it('can be taken out whole, with what was only typed', () => {
    const asked = buildExample({ now: { ...carried, 's2.people': 1 }, before: null, typed: { 's2.people': 'one' } });
    const { answer, typed } = removeEntry(asked, 's2');
    expect(answer.cells).toEqual({ 's1.name': 'Booking' });
    expect(typed).toEqual({});
  });

  it('end by the choice that the register ends them by', () => {
    expect(standingOf(exampleRegister)).toMatchObject({ stands: 'CURRENT', ended: 'CLOSED' });
    expect(endEntry(buildExample({ now: carried, before: carried }), 's2').answer.cells).toMatchObject({
      's2.standing': 'CLOSED',
    });
  });

  it('get a key of their own, whoever else adds one, and come after those of this quarter and the one before', () => {
    const asked = buildExample({ now: { 's1.name': 'A' }, before: { 's1.name': 'A', 's9.name': 'B' } });
    const [one, two] = [nextEntry(asked), nextEntry(asked)];
    expect(one).toMatch(/^[a-z]+10$/);
    expect(two).not.toBe(one);
    expect([one, 's1', 's9', 'new-entry'].map((entry) => isEntryOf(asked, entry))).toEqual([true, true, false, false]);
  });
});

describe('what is left in a register', () => {
  it('is told in a sentence', () => {
    const words = (now: Record<string, string>) =>
      wordsForEntries(registerEntries(buildExample({ now, before: carried })), { entryName: 'service' }, false);
    expect(words({ ...carried, 's3.name': 'Video' })).toBe('3 services: 2 to look at again and 1 to finish.');
    expect(words({})).toBe('');
  });

  it('names several entries and one', () => {
    expect([plural('service'), plural('body'), plural('way')]).toEqual(['services', 'bodies', 'ways']);
    expect([withArticle('service'), withArticle('agreement')]).toEqual(['a service', 'an agreement']);
  });
});
