import { describe, expect, it } from '@jest/globals';
import { formatInstant } from '../content/format-instant.js';
import { anEvent } from '../testing/a-return.builder.js';
import { eventPerson, eventReceipt, eventTitle } from './event-words.js';

describe('the words of an event', () => {
  it('name the version, except before there was one', () => {
    expect(eventTitle(anEvent({ kind: 'SIGNED_OFF', revision: 2 }))).toBe('Version 2: signed off');
    expect(eventTitle(anEvent({ kind: 'STARTED', revision: 0 }))).toBe('Started');
  });

  it('tell a return taken back before sign-off from one opened for correction', () => {
    expect(eventTitle(anEvent({ kind: 'WITHDRAWN', revision: 1 }))).toBe('Version 1: taken back before sign-off');
    expect(eventTitle(anEvent({ kind: 'REOPENED', revision: 1 }))).toBe('Version 1: opened for correction');
  });

  it('say from what a helper typed, and nothing of it for other events', () => {
    const typed = anEvent({ kind: 'TYPED_ON_BEHALF', receivedFrom: 'EMAIL', receivedOn: '2026-10-03' });
    expect(eventReceipt(typed)).toBe('From an e-mail of 3 October 2026.');
    expect(eventReceipt(anEvent())).toBeNull();
  });

  it('name the person’s role once', () => {
    expect(eventPerson(anEvent())).toBe('Priya Shah (preparer)');
    expect(eventPerson(anEvent({ personName: 'Preparer, Alder Vale' }))).toBe('Preparer, Alder Vale');
  });

  it('give times as London’s clocks showed them', () => {
    expect(formatInstant('2026-07-05T23:42:00Z')).toBe('6 July 2026 at 00:42');
    expect(formatInstant('2026-12-05T23:42:00Z')).toBe('5 December 2026 at 23:42');
  });
});
