import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonicalText } from '../text/canonical-text.js';
import { answeredStored, emptyStored, faultyStored, thinStored } from './first-edition-stored.builder.js';
import type { StoredReturn } from './first-edition-stored.builder.js';
import { readStoredContent } from './read-stored-content.js';

const owner = { organisationCode: 'RX1', quarterId: '2026-27-Q2', edition: 1 } as const;

/**
 * What was signed, in SHA-256. Recorded by running the code that signed first-edition returns (`contentForHash`, before
 * the form was a definition) over these returns. A hash that changes is a signature that no longer verifies: mend the
 * code, never the hash.
 */
const signed: readonly [name: string, stored: StoredReturn, hash: string][] = [
  [
    'nothing answered, region',
    emptyStored('REGION'),
    'c3ba51b1f25eccb8e49e3ff055dcb79d7b0f08ac82a878cd45f5121de4356dd2',
  ],
  ['nothing answered, trust', emptyStored('TRUST'), '485519f0a83364d399e6527a946c74ab3ba8c3bdec29491d05872aadbe6ac155'],
  ['answered, trust', answeredStored('TRUST'), 'bc279057a6578d38e96e0b311b7bb00a8bb1ba19a4949a6874610dfb67ccc7c2'],
  ['answered, board', answeredStored('ICB'), '0f045a4743ee5563a8408292d6380f3b10797266a05ef2edbd643b20d2fb5970'],
  ['answered, network', answeredStored('PCN'), '1f5f5a5c4e594ace3a60b54a08d623caf553a53447c649bdf978135636bd7fb3'],
  [
    'answered, practice',
    answeredStored('PRACTICE'),
    '4ded0832bad1b766b354a9865082487e6caed01934517c8314410f1afb284589',
  ],
  ['answered, region', answeredStored('REGION'), '55ba33c440a32157090c12019027cdf4fbdcfb6c90da5eb57b0a6c64f2daad5e'],
  ['what is no answer', faultyStored(), 'afcf75c33297ecd95a48f1f308af6db64919ae699d7091d3a19d18bde8b86954'],
  ['parts and rows left out', thinStored(), '4a71b62c19fa473c85062eab5ecd76cab9ad370ff1c1f7437d7728b680ce7433'],
];

describe('a return signed under the first edition', () => {
  it.each(signed)('keeps its hash: %s', (_, stored, hash) => {
    const kept: unknown = JSON.parse(JSON.stringify(stored));
    const text = canonicalText(readStoredContent(kept, owner));
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  });

  it.each(signed)('keeps it in the shape in which answers are stored now: %s', (name, stored, hash) => {
    const content = readStoredContent(JSON.parse(JSON.stringify(stored)), owner);
    const kept: unknown = JSON.parse(JSON.stringify(content));
    const text = canonicalText(readStoredContent(kept, owner));
    // Nothing is stored anew with rows left out: such a return stays in the shape it has.
    const isWhole = name !== 'parts and rows left out';
    expect(createHash('sha256').update(text).digest('hex') === hash).toBe(isWhole);
  });
});
