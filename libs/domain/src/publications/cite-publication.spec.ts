import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { citePublication, publicationAddress } from './cite-publication.js';
import { publicationKindLabel, publicationKinds } from './publication-kind.js';

const hash = 'ab12'.repeat(16);
const final = {
  number: 12,
  kind: 'FINAL',
  quarterId: '2026-27-Q2',
  publishedAt: new Date('2026-11-03T09:30:00Z'),
  contentHash: hash,
} as const;

describe('the citation of a publication', () => {
  it('says what it is, of which quarter, since when, by which bytes and where', () => {
    expect(citePublication(final, 'https://monitor.example')).toBe(
      `Digital inclusion monitor, publication 12 (final figures). Quarter 2, 2026 to 2027 (July to September 2026) and the quarters before. Published 3 November 2026. SHA-256 ${hash}. https://monitor.example/publications/12`,
    );
  });

  it('takes the day in London, whatever the hour', () => {
    const late = { ...final, publishedAt: new Date('2026-06-30T23:30:00Z') };
    expect(citePublication(late, '')).toContain('Published 1 July 2026.');
  });

  it('of what is not out, nor sealed, promises neither day nor bytes', () => {
    const cited = citePublication({ ...final, publishedAt: null, contentHash: null }, '');
    expect(cited).toContain('Not published yet.');
    expect(cited).not.toMatch(/SHA|null/);
  });

  it('tells any two publications apart, and ends with an address that is found again', () => {
    const any = fc.record({
      ...{ number: fc.integer({ min: 1, max: 9_999 }), kind: fc.constantFrom(...publicationKinds) },
      quarterId: fc.constantFrom('2025-26-Q4', '2026-27-Q2'),
    });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [ofOne, ofOther] = [one, other].map((each) =>
          citePublication({ ...final, ...each }, 'https://a.example'),
        );
        expect(ofOne === ofOther).toBe(JSON.stringify(one) === JSON.stringify(other));
        expect(ofOne?.endsWith(`https://a.example${publicationAddress(one.number)}`)).toBe(true);
        expect(ofOne).toContain(publicationKindLabel(one.kind).toLowerCase());
      }),
    );
  });
});
