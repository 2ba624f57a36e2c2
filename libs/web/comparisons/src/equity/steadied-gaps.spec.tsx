import { afterEach, describe, expect, it } from '@jest/globals';
import { csvTable, toCsv } from '@monitor/domain';
import { cleanup, screen, within } from '@testing-library/react';
import {
  closedQuarter,
  equityAnswer,
  equityArea,
  equityPage,
  gap,
  openQuarter,
  point,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';
import type { EquityArea } from './equity-answer.js';
import { gapColumns, toGapRows } from './equity-rows.js';

afterEach(cleanup);

const steadiedGap = gap({ value: 0.041, lower: 0.021, upper: 0.061 });
const london: EquityArea = { ...equityArea('London', [point(openQuarter), point(closedQuarter)]), steadiedGap };
const cannotBe = gap({ status: 'NOT_COMPUTABLE', value: null, lower: null, upper: null });
const midlands: EquityArea = { ...equityArea('Midlands', [point(closedQuarter)]), steadiedGap: cannotBe };

function showAreas(areas: EquityArea[]) {
  renderPage('/equity?level=REGION', (operation) =>
    operation === 'ComparisonQuarters' ? quartersAnswer : equityPage(equityAnswer(areas)),
  );
}

describe('steadied gaps', () => {
  it('stand beside the gaps as reported, with what they are, when to use them and how they are made', async () => {
    showAreas([london, midlands]);
    const table = await screen.findByRole('table', { name: /^Gap in NHS App registration by deprivation by region/ });
    expect(within(table).getByRole('columnheader', { name: /Steadied gap/ })).toBeTruthy();
    expect(within(table).getByRole('row', { name: /London .*5\.0 .*4\.1 .*2\.1 to 6\.1/ })).toBeTruthy();
    expect(within(table).getByRole('row', { name: /Midlands .*\[x\]/ })).toBeTruthy();
    expect(screen.getByText(/Use it to compare many with each other/)).toBeTruthy();
    const link = screen.getByRole('link', { name: /How gaps are steadied/ });
    expect(link.getAttribute('href')).toBe('/how-figures-are-made#small-areas');
  });

  it('are left out with the reason where no area has one', async () => {
    showAreas([midlands, { ...midlands, ...equityArea('London', [point(closedQuarter)]) }]);
    expect(await screen.findByText(/No steadied gaps stand beside these: it takes 7 areas/)).toBeTruthy();
    expect(screen.queryByRole('columnheader', { name: /Steadied gap/ })).toBeNull();
  });

  it('are those of the latest quarter in the file, which holds all', () => {
    const columns = gapColumns({ byArea: 'Region', withSteadied: true });
    const [head, earlier, latest] = toCsv(csvTable({ columns, rows: toGapRows(london) }, [])).split('\r\n');
    expect(head).toContain('Gap steadied by those of the other areas');
    expect(earlier).toContain('[z]');
    expect(latest).toContain('0.041,0.021,0.061');
  });
});
