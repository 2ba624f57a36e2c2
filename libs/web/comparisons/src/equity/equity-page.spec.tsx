import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  closedQuarter,
  equityAnswer,
  equityArea,
  equityBreak,
  equityPage,
  gap,
  group,
  hidden,
  openQuarter,
  point,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { acting, renderPage } from '../testing/render-page.js';

afterEach(cleanup);

type Filter = { level: string; areaCode: string | null; metricId: string; quarters: number; boundaries: string };

/** The API's answers, and the filters it was asked with. */
function api() {
  const filters: Filter[] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'ComparisonQuarters') return quartersAnswer;
    const filter = variables['filter'] as Filter;
    filters.push(filter);
    const names = filter.level === 'ENGLAND' ? ['England'] : [filter.areaCode ?? ['London', 'South West']].flat();
    const points = [
      point({ ...closedQuarter, id: '2025-26-Q4', label: 'January to March 2026' }, { difference: hidden }),
    ];
    return equityPage(equityAnswer(names.map((name) => equityArea(name, [...points, point(closedQuarter)]))));
  };
  return { filters, answering };
}

describe('the equity page', () => {
  it('says the finding first, then the gap, each group and the table of both', async () => {
    const { answering } = api();
    renderPage('/equity', answering);
    expect(await screen.findByText('The finding for England.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Gap in April to June 2026: 5.0 percentage points/ })).toBeTruthy();
    expect(screen.getByRole('img', { name: /NHS App registration, Most deprived fifth: 50%/ })).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Gap in NHS App registration by deprivation, England' });
    expect(
      within(table).getByRole('row', { name: /January to March 2026 \[c\] hidden to protect people/ }),
    ).toBeTruthy();
  });

  it('says of which shares the gap is made, their ratio and the share of all people', async () => {
    renderPage('/equity', api().answering);
    expect(
      await screen.findByText(
        /^50% in the least deprived fifth against 50% in the most deprived fifth, 1\.10 times as high; 48% of all people\./,
      ),
    ).toBeTruthy();
    const link = screen.getByRole('link', { name: 'Every gap in England at a glance' });
    expect(link.getAttribute('href')).toMatch(/^\/gaps\?quarter=2026-27-Q1&level=ENGLAND/);
  });

  it('says that a quarter is hidden, in words and by a sign that is explained', async () => {
    const { answering } = api();
    renderPage('/equity', answering);
    expect(await screen.findByText(/the figure is hidden to protect people in 1; the line stops there/)).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Signs in the table' })).getByText('[c]')).toBeTruthy();
  });

  it('restates history on the boundaries of today when asked, signs what is estimated and says by whose weights', async () => {
    const estimated = point(closedQuarter, {
      difference: gap({ markers: ['ESTIMATED'] }),
    });
    const restated = { ...equityArea('Essex', [estimated]), weightsSource: 'Census of 2021' };
    const asked: Filter[] = [];
    const router = renderPage('/equity?level=ICB&area=Essex', (operation, variables) => {
      if (operation === 'ComparisonQuarters') return quartersAnswer;
      asked.push(variables['filter'] as Filter);
      return equityPage({ ...equityAnswer([restated]), boundaries: 'AS_NOW' });
    });
    await userEvent.selectOptions(await screen.findByLabelText('Boundaries'), 'As they are today');
    expect(router.state.location.search).toBe('?level=ICB&area=Essex&boundaries=AS_NOW');
    expect((await screen.findByRole('note')).textContent).toContain('History on the boundaries of today');
    expect(asked.map(({ boundaries }) => boundaries)).toEqual(['AS_WAS', 'AS_NOW']);
    expect(screen.getAllByText(/Weights of figures marked \[e\]: Census of 2021\./)).toHaveLength(2);
    expect(screen.getAllByText(/estimated\. Part of the figure was shared out by weights/).length).toBeGreaterThan(0);
  });

  it('offers no choice of boundaries for England, which is the same on any', async () => {
    renderPage('/equity', api().answering);
    await screen.findByText('The finding for England.');
    expect(screen.queryByLabelText('Boundaries')).toBeNull();
  });

  it('says where to look for a board that is no area of today', async () => {
    renderPage('/equity?level=ICB&area=QNQ&boundaries=AS_NOW', (operation) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : equityPage(equityAnswer([])),
    );
    expect(await screen.findByText(/This is not an area of today/)).toBeTruthy();
  });

  it('parts the figures at a break, in words beside the picture, and in the table by a sign that is explained', async () => {
    const parted = equityArea('England', [point(closedQuarter), point(openQuarter)], [equityBreak()]);
    renderPage('/equity', (operation) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : equityPage(equityAnswer([parted])),
    );
    const [underGap, underGroups] = await screen.findAllByRole('list', { name: 'Breaks in the series' });
    for (const list of [underGap, underGroups]) {
      expect(list?.textContent).toMatch(/^\[b\] 1 July 2026: Another system counts\. .* cannot be compared\.$/);
    }
    expect(screen.getAllByRole('img', { name: /A break parts the line: Another system counts/ })).toHaveLength(2);
    const table = screen.getByRole('table', { name: 'Gap in NHS App registration by deprivation, England' });
    expect(within(table).getByRole('rowheader', { name: 'July to September 2026 [b]' })).toBeTruthy();
    expect(within(table).getByRole('rowheader', { name: 'April to June 2026' })).toBeTruthy();
    expect(screen.getAllByText(/break in series\. Figures before and after this point/)).toHaveLength(2);
    const [link] = screen.getAllByRole('link', { name: 'All breaks, and why they are there' });
    expect(link?.getAttribute('href')).toBe('/comparability');
  });

  it('begins with England, and for a regional lead with their own region', async () => {
    const england = api();
    renderPage('/equity', england.answering, acting('PREPARER', 'RX1'));
    await screen.findByText('The finding for England.');
    expect(england.filters[0]).toMatchObject({ level: 'ENGLAND', areaCode: null });
    cleanup();
    const region = api();
    renderPage('/equity', region.answering, acting('REGIONAL_LEAD', 'Y56'));
    await screen.findByText('The finding for Y56.');
    expect(region.filters[0]).toMatchObject({ level: 'REGION', areaCode: 'Y56', quarters: 12 });
  });

  it('compares all regions side by side, and leads from each to its own figures', async () => {
    const { answering } = api();
    const router = renderPage('/equity?level=REGION', answering);
    expect(await screen.findByText('The gap is clear in 1 of 2 regions.')).toBeTruthy();
    expect(screen.getByText(/^Allows for all/)).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: /South West follow over the quarters/ }));
    expect(router.state.location.search).toBe('?level=REGION&area=South+West');
    expect(await screen.findByText('The finding for South West.')).toBeTruthy();
  });

  it('draws all groups of a quarter in one row below the small charts, and says what is hidden', async () => {
    const groups = [group('IMD1', 'Most deprived fifth', { share: hidden }), group('IMD5', 'Least deprived fifth')];
    const area = equityArea('England', [point(closedQuarter, { groups })]);
    renderPage('/equity', (operation) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : equityPage(equityAnswer([area])),
    );
    const image = await screen.findByRole('img', {
      name: /^How far apart the groups are in each quarter: .* in 1 row/,
    });
    expect(image.getAttribute('aria-label')).toContain('Hidden to protect people: Most deprived fifth in 1 quarter.');
    const marks = screen.getByRole('list', { name: 'Marks of the groups' });
    expect(
      within(marks)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Most deprived fifth', 'Least deprived fifth', 'All people']);
  });

  it('shows boards as tiles above the table, those that are hidden too, and no map where it would be blank', async () => {
    const boards = (shown: number) =>
      ['QOP', 'QE1', 'QYG', 'X99'].map((code, index) =>
        equityArea(code, [point(closedQuarter, { difference: index < shown ? gap() : hidden })]),
      );
    const answering = (shown: number) => (operation: string) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : equityPage(equityAnswer(boards(shown)));
    renderPage('/equity?level=ICB', answering(2));
    const map = await screen.findByRole('img', {
      name: /^Gap in NHS App registration by deprivation, 4 boards by region/,
    });
    for (const code of ['QOP', 'QE1', 'QYG', 'X99']) expect(map.textContent).toContain(code);
    expect(map.textContent).toContain('No place on the map');
    cleanup();
    renderPage('/equity?level=ICB', answering(1));
    expect(await screen.findByText(/No map is drawn: a gap can be shown for 1 of 4 boards/)).toBeTruthy();
    expect(screen.queryByRole('img', { name: /boards by region/ })).toBeNull();
  });

  it('lets the area go when the level changes, and keeps the measure', async () => {
    const { answering } = api();
    const router = renderPage('/equity?level=REGION&area=London&metric=M05', answering);
    await userEvent.selectOptions(await screen.findByLabelText('Compare'), 'Integrated care boards');
    expect(router.state.location.search).toBe('?level=ICB&metric=M05');
  });

  it('takes a measure or group that is not there for the first one', async () => {
    const { answering, filters } = api();
    renderPage('/equity?metric=M99&group=HEIGHT&length=1000', answering);
    await screen.findByText('The finding for England.');
    expect(filters[0]).toMatchObject({ metricId: 'M01', stratifier: 'DEPRIVATION', quarters: 12 });
  });
});
