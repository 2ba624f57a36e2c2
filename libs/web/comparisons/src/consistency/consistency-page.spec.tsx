import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  cell,
  consistencyAnswer,
  consistencyArea,
  consistencyPage,
  figure,
  finding,
  namedArea,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { acting, renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const share = figure({ value: 0.41, lower: 0.36, upper: 0.46 });
const regions = consistencyAnswer({
  areas: [
    consistencyArea('London', { area: namedArea('London', 'Y56'), cells: [cell('D1', share), cell('D3', share)] }),
    consistencyArea('South West', {
      area: namedArea('South West', 'Y58'),
      cells: [cell('D1', share), cell('D3', share)],
      accepted: 3,
      response: figure({ value: 0.3 }),
      isLowResponse: true,
    }),
  ],
});
const boards = consistencyAnswer({
  level: 'ICB',
  within: namedArea('London', 'Y56'),
  areas: [consistencyArea('North London', { cells: [cell('D1', share), cell('D3', share)] })],
});

function answering(operation: string, variables: Record<string, unknown>) {
  if (operation === 'ComparisonQuarters') return quartersAnswer;
  const { withinCode } = variables['filter'] as { withinCode: string | null };
  return consistencyPage(withinCode === null ? regions : boards);
}

describe('the consistency page', () => {
  it('says the finding first, then shows the table it rests on', async () => {
    renderPage('/consistency', answering);
    expect(await screen.findByText('Practice differs most clearly in “Skills”.')).toBeTruthy();
    expect(screen.getByText(/^Allows for all 6 comparisons\./)).toBeTruthy();
    const table = screen.getByRole('table', { name: 'Share in place by region and domain, April to June 2026' });
    expect(within(table).getByRole('row', { name: /London.*8 of 10 \(80%\).*41%.*36% to 46%/ })).toBeTruthy();
  });

  it('keeps England above the regions, however they are sorted, and shows all columns together', async () => {
    const england = consistencyArea('England', { overall: cell('ALL', figure({ value: 0.39 })) });
    renderPage('/consistency', (operation) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : consistencyPage({ ...regions, wholes: [england] }),
    );
    const table = await screen.findByRole('table', { name: 'Share in place by region and domain, April to June 2026' });
    const names = () =>
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent);
    expect(within(table).getByRole('row', { name: /^England.*39%/ })).toBeTruthy();
    expect(names()).toEqual(['England', expect.stringMatching(/^London/), expect.stringMatching(/^South West/)]);
    const byName = within(table).getByRole('button', { name: /^Region/ });
    await userEvent.click(byName);
    await userEvent.click(byName);
    expect(names()).toEqual(['England', expect.stringMatching(/^South West/), expect.stringMatching(/^London/)]);
  });

  it('folds what the finding rests on under its name, and keeps every word of it', async () => {
    const caution = { kind: 'LOW_RESPONSE' as const, sentence: 'Few returns of South West.' };
    const cautioned = { ...regions, comparison: finding({ cautions: [caution] }) };
    renderPage('/consistency', (operation) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : consistencyPage(cautioned),
    );
    const fold = (await screen.findByText('What this rests on, low response')).closest('details');
    expect(fold?.open).toBe(false);
    expect(fold?.textContent).toContain('Few returns of South West.');
    expect(fold?.textContent).toContain('Allows for all 6 comparisons.');
  });

  it('puts the highest share first unless the address asks for names, and marks the region of the viewer alone', async () => {
    const [london, southWest] = regions.areas as [(typeof regions.areas)[0], (typeof regions.areas)[0]];
    const higher = { ...southWest, cells: [cell('D1', share), cell('D3', figure({ value: 0.9 }))] };
    const answer = (operation: string) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : consistencyPage({ ...regions, areas: [london, higher] });
    const router = renderPage('/consistency', answer, acting('REGIONAL_LEAD', 'Y56'));
    const table = await screen.findByRole('table', { name: /^Share in place by region/ });
    const heads = () =>
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent);
    expect(heads()).toEqual([
      expect.stringMatching(/^South West(?!.*Your)/),
      expect.stringMatching(/London.*Your region/),
    ]);
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'By name');
    expect(router.state.location.search).toBe('?order=NAME');
    expect(heads()).toEqual([expect.stringMatching(/London.*Your region/), expect.stringMatching(/^South West/)]);
  });

  it('says below it what else the returns say, each with the way to how it is decided', async () => {
    const agreement = finding({
      ...{ kind: 'PRACTICE_WITHIN_AREAS', verdict: 'CANNOT_TELL', sentence: 'Nobody can tell who agrees.' },
      explainedAt: '/how-figures-are-made#agreement',
    });
    renderPage('/consistency', (operation) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : consistencyPage({ ...regions, findings: [agreement] }),
    );
    const section = await screen.findByRole('region', { name: 'What else these returns say' });
    expect(within(section).getByText('Cannot tell')).toBeTruthy();
    const link = within(section).getByRole('link', { name: /^How this is decided/ });
    expect(link.getAttribute('href')).toBe('/how-figures-are-made#agreement');
  });

  it('opens the column that the finding names, and no other by a rule of its own', async () => {
    const apart = figure({ value: 0.99, lower: 0.9, upper: 1 });
    const [london, southWest] = regions.areas as [(typeof regions.areas)[0], (typeof regions.areas)[0]];
    const wider = { ...southWest, cells: [cell('D1', apart), cell('D3', share)] };
    renderPage('/consistency', (operation) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : consistencyPage({ ...regions, areas: [london, wider] }),
    );
    expect(await screen.findByRole('heading', { name: /^“Skills”:/ })).toBeTruthy();
  });

  it('hatches a cell of fewer than five organisations whatever its share, and says how many answered in every cell', async () => {
    const loud = figure({ value: 1, lower: 0.2, upper: 1, markers: ['LOW_RELIABILITY'] });
    const [london, southWest] = regions.areas as [(typeof regions.areas)[0], (typeof regions.areas)[0]];
    const few = { ...southWest, cells: [{ ...cell('D1', loud), organisations: 1 }, cell('D3', share)] };
    renderPage('/consistency', (operation) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : consistencyPage({ ...regions, areas: [london, few] }),
    );
    const row = await screen.findByRole('row', { name: /South West.*100%.*\[u\].*1 answered.*41%.*9 answered/ });
    expect(row.querySelectorAll('.monitor-heat--few')).toHaveLength(1);
    expect(within(screen.getByRole('list', { name: 'Share in place' })).getByText(/fewer than five/)).toBeTruthy();
  });

  it('says in words that a response is low', async () => {
    renderPage('/consistency', answering);
    const row = await screen.findByRole('row', { name: /South West.*3 of 10 \(30%\).*Low response/ });
    expect(row).toBeTruthy();
    expect(screen.queryByRole('row', { name: /London.*Low response/ })).toBeNull();
  });

  it('keeps a filter in the address and the others with it', async () => {
    const router = renderPage('/consistency?domain=D3', answering);
    await userEvent.selectOptions(await screen.findByLabelText('Organisations'), 'NHS trust');
    expect(router.state.location.search).toBe('?domain=D3&type=TRUST');
  });

  it('restates history on the boundaries of today when asked, says so, and leads on in the same reading', async () => {
    const asked: unknown[] = [];
    const router = renderPage(
      '/consistency?within=Y56',
      (operation, variables) => {
        if (operation === 'CompareConsistency') asked.push((variables['filter'] as { boundaries: string }).boundaries);
        return answering(operation, variables);
      },
      acting('REGIONAL_LEAD', 'Y56'),
    );
    await screen.findByRole('table', { name: /Share in place by integrated care board/ });
    expect(screen.queryByRole('note')).toBeNull();
    await userEvent.selectOptions(screen.getByLabelText('Boundaries'), 'As they are today');
    expect(router.state.location.search).toBe('?within=Y56&boundaries=AS_NOW');
    expect((await screen.findByRole('note')).textContent).toContain('History on the boundaries of today');
    expect(asked).toEqual(['AS_WAS', 'AS_NOW']);
    const onwards = await screen.findByRole('link', { name: /North London see its organisations/ });
    expect(onwards.getAttribute('href')).toContain('boundaries=AS_NOW');
  });

  it('takes a word in the address that is no reading for the boundaries of the quarter', async () => {
    renderPage('/consistency?boundaries=TOMORROW', answering);
    await screen.findByText('Practice differs most clearly in “Skills”.');
    expect(screen.getByLabelText<HTMLSelectElement>('Boundaries').value).toBe('AS_WAS');
  });

  it('shows the spread of the column whose figure was followed, with its area standing out', async () => {
    const router = renderPage('/consistency', answering);
    await userEvent.click(await screen.findByRole('link', { name: '41% Access, South West: see the spread' }));
    expect(router.state.location.search).toBe('?column=D1&area=Y58');
    const table = await screen.findByRole('table', { name: 'Answers on “Access” by region, April to June 2026' });
    expect(within(table).getByRole('row', { name: /South West/ })).toBeTruthy();
    expect(document.activeElement?.id).toBe('spread');
  });

  it('leads from a region to its boards, and on to organisations only who may see them', async () => {
    renderPage('/consistency?within=Y56', answering, acting('REGIONAL_LEAD', 'Y56'));
    const toOrganisations = await screen.findByRole('link', { name: /North London see its organisations/ });
    expect(toOrganisations.getAttribute('href')).toContain('/consistency/organisations?quarter=2026-27-Q1&region=Y56');
    cleanup();
    renderPage('/consistency?within=Y56', answering, acting('PREPARER', 'RX1'));
    await screen.findByRole('table', { name: /Share in place by integrated care board/ });
    expect(screen.queryByRole('link', { name: /organisation/i })).toBeNull();
  });

  it('says that nothing was asked for instead of showing an empty table', async () => {
    renderPage('/consistency', (operation) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : consistencyPage(consistencyAnswer()),
    );
    expect(await screen.findByText(/Nothing was asked for here/)).toBeTruthy();
  });

  it('keeps the filters where the comparison fails, and says what to quote', async () => {
    renderPage('/consistency', (operation) =>
      operation === 'ComparisonQuarters' ? quartersAnswer : new Error('Something went wrong.'),
    );
    expect(await screen.findByText('Something went wrong.')).toBeTruthy();
    expect(screen.getByText('r-1')).toBeTruthy();
    expect(screen.getByLabelText('Domain or message')).toBeTruthy();
  });

  it('looks at a message of the framework by the actions that trace to it', async () => {
    let asked: unknown;
    renderPage('/consistency?domain=OFFLINE-ROUTES', (operation, variables) => {
      if (operation === 'CompareConsistency') asked = variables['filter'];
      return answering(operation, variables);
    });
    expect(await screen.findByText(/The actions are those that trace to “Digital services stand beside/)).toBeTruthy();
    expect(asked).toMatchObject({ domain: null, principles: ['K2', 'P2'] });
  });

  it('sets all boards beside each other, and says which lie in the own region', async () => {
    let asked: unknown;
    const own = consistencyArea('North London', { regionCode: 'Y56', cells: [cell('D1', share), cell('D3', share)] });
    const other = consistencyArea('Kent', { regionCode: 'Y59', cells: [cell('D1', share), cell('D3', share)] });
    renderPage(
      '/consistency?within=ALL-BOARDS',
      (operation, variables) => {
        if (operation === 'ComparisonQuarters') return quartersAnswer;
        asked = variables['filter'];
        return consistencyPage({ ...boards, within: null, areas: [own, other] });
      },
      acting('REGIONAL_LEAD', 'Y56'),
    );
    const table = await screen.findByRole('table', { name: /^Share in place by integrated care board/ });
    expect(asked).toMatchObject({ level: 'ICB', withinCode: null });
    const headers = within(table)
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
    expect(headers.filter((header) => header?.includes('In your region'))).toEqual([
      expect.stringContaining('North London') as unknown,
    ]);
  });
});
