import { describe, expect, it } from '@jest/globals';
import { organisationTypes } from './organisation.js';
import { kindOfPeerGroup, peerGroupLabel, peerGroupMeaning, peerGroups, typeOfPeerGroup } from './peer-group.js';
import { readTrustKind, trustKinds } from './trust-kind.js';

describe('peer groups', () => {
  it('are each type once and each kind of trust once', () => {
    expect(peerGroups.filter((group) => kindOfPeerGroup(group) === null)).toEqual([...organisationTypes]);
    expect(peerGroups.flatMap((group) => kindOfPeerGroup(group) ?? [])).toEqual([...trustKinds]);
  });

  it('are of trusts wherever they are of a kind', () => {
    for (const group of peerGroups) {
      if (kindOfPeerGroup(group) === null) expect(typeOfPeerGroup(group)).toBe(group);
      else expect(typeOfPeerGroup(group)).toBe('TRUST');
    }
  });

  it('have names and meanings of their own', () => {
    expect(new Set(peerGroups.map(peerGroupLabel)).size).toBe(peerGroups.length);
    expect(new Set(peerGroups.map(peerGroupMeaning)).size).toBe(peerGroups.length);
  });
});

describe('a kind of trust', () => {
  it.each([
    ['ambulance', 'AMBULANCE'],
    ['Acute - Large', 'ACUTE'],
    [' acute - specialist ', 'SPECIALIST'],
    ['Mental health and learning disability', 'MENTAL_HEALTH'],
  ])('is read from “%s”, as national returns write it', (text, kind) => {
    expect(readTrustKind(text)).toBe(kind);
  });

  it.each(['', 'ACUTE TRUSTS', 'constructor', 'clinical commissioning'])('is not guessed from “%s”', (text) => {
    expect(readTrustKind(text)).toBeNull();
  });

  it('is read from its own code', () => {
    expect(trustKinds.map(readTrustKind)).toEqual([...trustKinds]);
  });
});
