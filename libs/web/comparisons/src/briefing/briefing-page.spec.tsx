import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import {
  cell,
  closedQuarter,
  consistencyAnswer,
  consistencyArea,
  consistencyPage,
  equityAnswer,
  equityArea,
  equityPage,
  figure,
  point,
  publication,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { acting, renderPage } from '../testing/render-page.js';
import { savedView } from '../views/view.builder.js';

afterEach(cleanup);

const lead = acting('REGIONAL_LEAD', 'Y56');
const share = figure({ value: 0.41, lower: 0.36, upper: 0.46 });
const compared = consistencyAnswer({
  areas: [consistencyArea('London', { cells: [cell('D1', share), cell('D3', share)] })],
});
const views = [
  savedView(3, { name: 'Practice', address: '/consistency?type=TRUST', note: 'Ask about skills' }),
  savedView(4, { name: 'The gap', address: '/equity?area=Y56&metric=M01' }),
  savedView(5, { name: 'Elsewhere', address: '/consistency/organisations?region=Y58' }),
];

/** The API's answers, and what it was asked for; equity is refused where it is told to be. */
function api({ equityFails = false, isDemonstration = true } = {}) {
  const asked: Record<string, unknown>[] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'ComparisonQuarters') return quartersAnswer;
    if (operation === 'BriefingPack') {
      return {
        savedViews: { views },
        service: { isDemonstration },
        publications: { nodes: [publication()] },
      };
    }
    asked.push(variables);
    if (operation !== 'FollowEquity') return consistencyPage(compared);
    if (equityFails) return Object.assign(new Error('The figures are not there.'), { code: 'NOT_FOUND' });
    return equityPage(equityAnswer([equityArea('London', [point(closedQuarter)])]));
  };
  return { asked, answering };
}

const part = async (name: string) => within(await screen.findByRole('region', { name }));
const levels = () => screen.getAllByRole('heading').map(({ tagName }) => Number(tagName.slice(1)));

describe('a briefing pack', () => {
  it('has a cover that says for whom it is, of which day, and what its figures stand on', async () => {
    renderPage('/briefing?views=3', api().answering, lead);
    expect(await screen.findByRole('heading', { level: 1, name: /Briefing pack/ })).toBeTruthy();
    expect(screen.getByText('London')).toBeTruthy();
    expect(
      screen.getByText(
        'Publication 12, provisional, published on 3 November 2026, with figures up to April to June 2026. A view that draws from another one says so.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/^Providers, people and figures are invented/)).toBeTruthy();
    cleanup();
    renderPage('/briefing?views=3', api({ isDemonstration: false }).answering, lead);
    await screen.findByRole('heading', { level: 1, name: /Briefing pack/ });
    expect(screen.queryByText(/are invented/)).toBeNull();
  });

  it('has the views in the order of its address, each asked for as its own address says', async () => {
    const { asked, answering } = api();
    renderPage('/briefing?views=4,3', answering, lead);
    await (await part('The gap')).findByText('The finding for London.');
    await (await part('Practice')).findByRole('table');
    const contents = within(screen.getByRole('navigation', { name: 'Contents' }));
    expect(contents.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['The gap', '#view-4'],
      ['Practice', '#view-3'],
      ['How the figures are made', '#method'],
    ]);
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'Contents',
      'The gap',
      'Practice',
      'How the figures are made',
    ]);
    const filters = asked.map(({ filter }) => filter);
    expect(filters).toContainEqual(expect.objectContaining({ areaCode: 'Y56', metricId: 'M01' }));
    expect(filters).toContainEqual(expect.objectContaining({ organisationType: 'TRUST' }));
  });

  it('says in each view what it found, how to read it, its figures, where they come from, and the note', async () => {
    renderPage('/briefing?views=3', api().answering, lead);
    const view = await part('Practice');
    expect(await view.findByText('Practice differs most clearly in “Skills”.')).toBeTruthy();
    expect(view.getByText(/^What is shown\. Quarter: April to June 2026; .*Organisations: NHS trust/)).toBeTruthy();
    const table = view.getByRole('table', { name: 'Share in place by region and domain, April to June 2026' });
    expect(within(table).getByRole('row', { name: /London.*8 of 10 \(80%\).*41%.*36% to 46%/ })).toBeTruthy();
    expect(view.getByText(/^Source: Accepted returns for April to June 2026\./)).toBeTruthy();
    expect(view.getByText('Ask about skills')).toBeTruthy();
  });

  it('has nothing to choose or press within it, and its headings go down one level at a time', async () => {
    renderPage('/briefing?views=3,4', api().answering, lead);
    await (await part('The gap')).findByText('The finding for London.');
    await (await part('Practice')).findByRole('table');
    const pack = within(screen.getByRole('article'));
    for (const role of ['button', 'combobox', 'textbox', 'checkbox', 'group'])
      expect(pack.queryAllByRole(role)).toEqual([]);
    expect(document.querySelectorAll('article details')).toHaveLength(0);
    levels().reduce((above, level) => {
      expect(level).toBeLessThanOrEqual(above + 1);
      return level;
    });
    expect(levels().filter((level) => level === 1)).toHaveLength(1);
  });

  it('says in its place that a view failed, is not permitted or is not there, and shows the others', async () => {
    renderPage('/briefing?views=4,5,9,3', api({ equityFails: true }).answering, lead);
    expect(await (await part('The gap')).findByText('The figures are not there.')).toBeTruthy();
    expect(await (await part('Elsewhere')).findByText(/^Single organisations are shown to the lead/)).toBeTruthy();
    expect((await part('Elsewhere')).getByText(/^What single organisations say is for the lead/)).toBeTruthy();
    expect((await part('Practice')).queryByText(/^What single organisations say/)).toBeNull();
    expect((await part('A view that is not there')).getByText(/^It was removed, or is not shared/)).toBeTruthy();
    expect(await (await part('Practice')).findByRole('table')).toBeTruthy();
  });

  it('leads to the saved views where none was chosen', async () => {
    renderPage('/briefing?views=x', api().answering, lead);
    expect(await screen.findByText('No view was chosen for this pack.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Choose among your saved views' }).getAttribute('href')).toBe('/views');
  });
});
