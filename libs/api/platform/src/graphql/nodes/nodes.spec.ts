import { describe, expect, it } from '@jest/globals';
import { DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import fc from 'fast-check';
import { anonymousCaller } from '../../sign-in/caller.js';
import { readGlobalId, writeGlobalId } from './global-id.js';
import { NodeReaders } from './node-readers.js';
import { NodeResolver } from './node.resolver.js';

const anyText = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !text.includes('\0'));

describe('a global id', () => {
  it('names what it was written for', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { minLength: 1, maxLength: 3 }), (type, keys) => {
        expect(readGlobalId(writeGlobalId(type, ...keys))).toEqual({ type, keys });
      }),
    );
  });

  it('is one text for one node, and no other text is one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readGlobalId(text);
        if (read !== null) expect(writeGlobalId(read.type, ...read.keys)).toBe(text);
      }),
    );
    for (const text of ['', '%', 'W10', writeGlobalId('Type'), `${writeGlobalId('Type', 'key')}=`]) {
      expect(readGlobalId(text)).toBeNull();
    }
  });
});

describe('asking for a node', () => {
  const analyst: Actor = {
    personId: 'p1',
    displayName: 'Sam',
    role: 'NATIONAL_ANALYST',
    organisationCodes: [],
    regionCodes: ['*'],
  };
  const readers = new NodeReaders();
  readers.register('Open', { permission: 'organisation:read', read: async (_actor, [id = '']) => ({ id }) });
  readers.register('Closed', { permission: 'person:administer', read: async (_actor, [id = '']) => ({ id }) });
  const resolver = new NodeResolver(readers);
  const ask = (type: string, actor: Actor | null = analyst) =>
    resolver.node({ ...anonymousCaller, actor }, writeGlobalId(type, 'key'));

  it('gives what the list of its type would give', async () => {
    expect(await ask('Open')).toEqual({ id: 'key' });
  });

  it('is refused whoever may not ask for the list, and a program without the scope', async () => {
    await expect(ask('Closed')).rejects.toThrow(DomainError);
    await expect(ask('Open', null)).rejects.toThrow(DomainError);
    await expect(ask('Open', { ...analyst, scopes: ['FIGURES'] })).rejects.toThrow('Ask an administrator');
  });

  it('finds nothing of a type that nobody finds, and for text that is no id', async () => {
    expect(await ask('Unknown')).toBeNull();
    expect(await resolver.node({ ...anonymousCaller, actor: analyst }, 'x')).toBeNull();
  });

  it('is not left to two features of one type', () => {
    expect(() => readers.register('Open', { permission: 'reference:read', read: async () => null })).toThrow('two');
  });
});
