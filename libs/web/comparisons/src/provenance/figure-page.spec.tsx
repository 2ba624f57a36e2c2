import { afterEach, describe, expect, it } from '@jest/globals';
import { boundaries, stratifiers } from '@monitor/domain';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { closedQuarter, publication } from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import { figureAddress, publicationNumber } from './figure-address.js';
import type { FigureKey } from './figure-address.js';
import type { Provenance } from './provenance-rows.js';

afterEach(cleanup);

const key: FigureKey = {
  ...{ publication: '12', quarter: '2026-27-Q1', level: 'REGION', area: 'Y56', metric: 'M01' },
  ...{ group: 'DEPRIVATION', boundaries: 'AS_NOW' },
};
const found: Provenance = {
  publication: {
    ...publication({ kind: 'FINAL' }),
    ...{ citation: 'Digital inclusion monitor, publication 12 (final).', contentHash: 'b'.repeat(64) },
    ...{ policyVersion: 'people-2', formulaVersion: 'shares-1' },
  },
  ...{ asOf: 10, areaName: 'London', quarter: closedQuarter, metricLabel: 'NHS App registration' },
  ...{ stratifierLabel: 'Deprivation', returnsCounted: 9, returnsExpected: 12, returnsMissing: 3, waiting: 1 },
  ...{ loadedCollections: 1, loadedSources: ['NHS App statistics, 1 September 2026'] },
  sources: [
    { organisationCode: 'R1A', organisationName: 'Alder Vale', revision: 2, loaded: false },
    { organisationCode: 'R1B', organisationName: 'Birch Hill', revision: null, loaded: true },
  ],
  ...{ formula: 'Shares with Wilson limits.', formulaSource: 'Wilson 1927', formulaAddress: 'https://doi.org/10.1' },
  ...{ boundariesSentence: 'On the boundaries of today.', policySentence: 'Small counts are hidden.' },
  ...{ estimatedSentence: 'Weights of the census.', asOfSentence: 'A change may wait.' },
};

function page(figureProvenance: Provenance | null, at = figureAddress(key)) {
  const asked: unknown[] = [];
  const router = renderPage(at, (_operation, variables) => {
    asked.push(variables['figure']);
    return { figureProvenance };
  });
  return { asked, router };
}

/** What stands beside a name in the summary. */
const beside = (name: string) => screen.getByText(name).parentElement?.querySelector('dd')?.textContent;

describe('where a figure comes from', () => {
  it('is asked for by the whole key in the address, and no more', async () => {
    const { asked } = page(found);
    await screen.findByText('NHS App registration by deprivation, London, April to June 2026');
    expect(asked).toEqual([
      {
        ...{ publication: 12, quarterId: '2026-27-Q1', level: 'REGION', areaCode: 'Y56' },
        ...{ boundaries: 'AS_NOW', metricId: 'M01', stratifier: 'DEPRIVATION' },
      },
    ]);
  });

  it('names what is counted, missing, waiting and loaded, and how it was made', async () => {
    page(found);
    await screen.findByText(/^NHS App registration by deprivation/);
    expect(beside('Published in')).toBe('publication 12, final, on 3 November 2026');
    expect(beside('As they are since')).toBe('Publication 10. A change may wait.');
    expect(beside('Counted')).toBe('9 returns, of 12 expected');
    expect(beside('Missing')).toBe('3 returns, today');
    expect(beside('Waiting for a later publication')).toBe('1 organisation');
    expect(beside('Loaded from elsewhere')).toBe('1 published collection. NHS App statistics, 1 September 2026');
    expect(beside('Formula')).toBe('Shares with Wilson limits. Wilson 1927 (version shares-1)');
    expect(beside('What is hidden')).toBe('Small counts are hidden. (rule people-2)');
    expect(beside('Estimated')).toBe('Weights of the census.');
    expect(beside('Cite as')).toBe(found.publication.citation);
    expect(beside('SHA-256')).toBe('b'.repeat(64));
    expect(beside('In the files')).toContain('2026-27-Q1, REGION, Y56, AS_NOW, M01, DEPRIVATION');
  });

  it('names the organisations counted to those who may see which, and says nothing of them to others', async () => {
    page(found);
    await userEvent.click(await screen.findByText('Organisations counted that you may see (2)'));
    const table = screen.getByRole('table', { name: 'Organisations counted' });
    expect(within(table).getByRole('row', { name: 'Alder Vale R1A Version 2 of its return' })).toBeTruthy();
    expect(within(table).getByRole('row', { name: 'Birch Hill R1B A published collection' })).toBeTruthy();
    cleanup();
    page({ ...found, sources: null });
    await screen.findByText(/^NHS App registration by deprivation/);
    expect(screen.queryByText(/Organisations counted/)).toBeNull();
  });

  it('leads back to the page that the figure stands on, as it was chosen', async () => {
    page(found);
    const back = await screen.findByRole('link', { name: 'Back to the figures' });
    expect(back.getAttribute('href')).toBe(
      '/equity?publication=12&quarter=2026-27-Q1&level=REGION&area=Y56&boundaries=AS_NOW&metric=M01&group=DEPRIVATION',
    );
  });

  it('is said not to be there where nothing of it is published', async () => {
    page(null);
    expect(await screen.findByText(/^No figures of this area and quarter are in the publication\./)).toBeTruthy();
  });
});

describe('the address of a figure', () => {
  it('reads back as the figure that it was made of, whatever its codes hold', () => {
    const keys: fc.Arbitrary<FigureKey> = fc.record({
      publication: fc.nat().map(String),
      quarter: fc.string(),
      level: fc.constantFrom('ENGLAND', 'REGION', 'ICB'),
      area: fc.string(),
      metric: fc.string(),
      group: fc.constantFrom(...stratifiers),
      boundaries: fc.constantFrom(...boundaries),
    });
    fc.assert(
      fc.property(keys, (figure) => {
        const { searchParams } = new URL(figureAddress(figure), 'http://monitor.invalid');
        expect(Object.fromEntries(searchParams)).toEqual(figure);
      }),
    );
  });

  it('names a publication by a whole number from 1 that a program can hold, or the latest', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer().map(String), fc.double().map(String)), (written) => {
        const number = publicationNumber(written);
        if (number === null) return;
        expect(Number.isInteger(number) && number >= 1 && number < 2 ** 31).toBe(true);
        expect(number).toBe(Number(written));
      }),
    );
    expect([publicationNumber(''), publicationNumber('12')]).toEqual([null, 12]);
  });
});
