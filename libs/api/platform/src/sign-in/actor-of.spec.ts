import { describe, expect, it } from '@jest/globals';
import { actingAssignment, actorOf } from './actor-of.js';
import type { HeldAssignment, KnownPerson } from './caller.js';

const preparer: HeldAssignment = { id: 'a1', role: 'PREPARER', scopeCode: 'R0A', scopeName: 'Alder Vale' };
const lead: HeldAssignment = { id: 'a2', role: 'REGIONAL_LEAD', scopeCode: 'Y58', scopeName: 'South West' };
const analyst: HeldAssignment = { id: 'a3', role: 'NATIONAL_ANALYST', scopeCode: null, scopeName: 'England' };
const administrator: HeldAssignment = { id: 'a4', role: 'ADMINISTRATOR', scopeCode: null, scopeName: 'England' };

const holding = (...assignments: HeldAssignment[]): KnownPerson => ({
  personId: 'p1',
  displayName: 'Sam',
  isMachine: false,
  assignments,
});

describe('the role acted in', () => {
  it('is the only one held, without being asked for', () => {
    expect(actingAssignment(holding(lead), undefined)).toBe(lead);
  });

  it('is the one chosen among several, and none before that', () => {
    expect(actingAssignment(holding(preparer, lead), 'a2')).toBe(lead);
    expect(actingAssignment(holding(preparer, lead), undefined)).toBeNull();
  });

  it('is not one that was chosen but is no longer held', () => {
    expect(actingAssignment(holding(preparer, analyst), 'a2')).toBeNull();
    expect(actingAssignment(holding(), 'a2')).toBeNull();
  });
});

describe('an actor', () => {
  it('has the scope of the one role acted in, never of the others', () => {
    const person = holding(preparer, lead);
    expect(actorOf(person, preparer)).toMatchObject({ role: 'PREPARER', organisationCodes: ['R0A'], regionCodes: [] });
    expect(actorOf(person, lead)).toMatchObject({ role: 'REGIONAL_LEAD', organisationCodes: [], regionCodes: ['Y58'] });
  });

  it('is for England as national analyst, and for no place as administrator', () => {
    expect(actorOf(holding(analyst), analyst).regionCodes).toEqual(['*']);
    expect(actorOf(holding(administrator), administrator)).toMatchObject({ organisationCodes: [], regionCodes: [] });
  });

  it('of a region without a code is for no region, not for all', () => {
    expect(actorOf(holding(lead), { ...lead, scopeCode: null }).regionCodes).toEqual([]);
  });
});
