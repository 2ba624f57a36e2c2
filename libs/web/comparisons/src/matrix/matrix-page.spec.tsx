import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { hidden, notReported, namedArea, quartersAnswer } from '../testing/answers.builder.js';
import { matrixAnswer, matrixGap } from '../testing/matrix.builder.js';
import { renderPage } from '../testing/render-page.js';
import { toMatrixVariables } from './matrix-filters.js';

afterEach(cleanup);

const byAge = { stratifier: 'AGE' as const, label: 'Age' };
const devices = { id: 'M10', shortName: 'Device loans' };
const earlier = { id: '2025-26-Q4', label: 'January to March 2026' };
const publication = { number: 4, kind: 'FINAL', quarterId: '2026-27-Q1', publishedAt: '2026-10-30T09:00:00Z' };

const gaps = [
  matrixGap({ change: 'WIDENED' }),
  matrixGap({ stratifier: byAge, difference: hidden, change: 'CANNOT_TELL' }),
  matrixGap({ metric: devices, quarter: earlier, change: 'LEVELLED_DOWN' }),
  matrixGap({
    metric: devices,
    stratifier: byAge,
    quarter: null,
    difference: notReported,
    change: 'NOTHING_TO_COMPARE',
  }),
];

const show = (known: object = {}) =>
  renderPage('/gaps?level=REGION&area=Y56', (operation) =>
    operation === 'ComparisonQuarters'
      ? quartersAnswer
      : { gapMatrix: { ...matrixAnswer(gaps), publication, ...known }, areas: [namedArea('London', 'Y56')] },
  );

describe('every gap of an area', () => {
  it('stands once, with what became of it in words and the way to its own page', async () => {
    show();
    const table = await screen.findByRole('table', { name: 'Gaps in London in percentage points, April to June 2026' });
    const rows = within(table).getAllByRole('row').slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      [
        expect.stringMatching(/^5\.0 points.*▲ Widened$/),
        expect.stringMatching(/^Hidden to protect people.*\? Cannot tell$/i),
      ],
      [
        expect.stringMatching(/^5\.0 points.*◆ Levelling downJanuary to March 2026$/),
        expect.stringMatching(/^not reported$/i),
      ],
    ]);
    const link = within(table).getByRole('link', { name: /5\.0 points.*NHS App registration by deprivation/ });
    expect(link.getAttribute('href')).toBe(
      '/equity?quarter=2026-27-Q1&level=REGION&area=Y56&boundaries=AS_WAS&metric=M01&group=DEPRIVATION',
    );
  });

  it('is counted in the title, and listed with its interval', async () => {
    show();
    expect(await screen.findByRole('heading', { name: 'London: 2 of 3 gaps changed beyond chance' })).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Every gap in London with its interval' });
    expect(
      within(table).getByRole('row', { name: /NHS App registration Deprivation.*9 5\.0 \(2\.0 to 8\.0\) Widened/ }),
    ).toBeTruthy();
  });

  it('is not shown before anything is published', async () => {
    show({ publication: null });
    expect(await screen.findByText(/Nothing has been published yet/)).toBeTruthy();
  });
});

describe('whose gaps are asked for', () => {
  const choice = { quarter: '2026-27-Q1', boundaries: 'AS_WAS' as const, publication: '' };

  it('are those of England until an area of the level is chosen', () => {
    const { filter, level } = toMatrixVariables({ ...choice, level: 'ICB', area: '' });
    expect([filter.level, filter.areaCode, level]).toEqual(['ENGLAND', null, 'ICB']);
    expect(toMatrixVariables({ ...choice, level: 'ICB', area: 'QMJ' }).filter).toMatchObject({
      level: 'ICB',
      areaCode: 'QMJ',
    });
  });
});
