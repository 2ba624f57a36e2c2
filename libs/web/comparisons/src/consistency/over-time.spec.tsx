import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import {
  cell,
  consistencyAnswer,
  consistencyArea,
  consistencyPage,
  figure,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { followedArea, followedPractice } from '../testing/followed.builder.js';
import { renderPage } from '../testing/render-page.js';
import type { FollowedPractice } from './over-time-rows.js';
import { toMoments, toPracticePanels } from './over-time-rows.js';

afterEach(cleanup);

const share = figure({ value: 0.41, lower: 0.36, upper: 0.46 });
const regions = consistencyAnswer({
  areas: [consistencyArea('London', { cells: [cell('D1', share), cell('D3', share)] })],
});

function show(followed: FollowedPractice, address = '/consistency') {
  const asked: unknown[] = [];
  renderPage(address, (operation, variables) => {
    if (operation === 'ComparisonQuarters') return quartersAnswer;
    if (operation === 'PracticeOverTime') asked.push(variables['column']);
    return consistencyPage(regions, followed);
  });
  return asked;
}

describe('practice over the quarters', () => {
  it('says what became of each area, with its change and that of England in numbers', async () => {
    const asked = show(followedPractice());
    expect(await screen.findByText('More is in place in London beyond chance.')).toBeTruthy();
    const table = screen.getByRole('table', {
      name: 'Change of the share in place, April to June 2025 to April to June 2026',
    });
    expect(
      within(table).getByRole('row', { name: /London.*25%.*40%.*15\.0.*5\.0 to 25\.0.*More in place.*9/ }),
    ).toBeTruthy();
    expect(within(table).getByRole('row', { name: /England.*Cannot tell/ })).toBeTruthy();
    expect(asked).toEqual([null]);
  });

  it('follows the column that is looked into', async () => {
    const asked = show(followedPractice(), '/consistency?column=D3');
    await screen.findByText('More is in place in London beyond chance.');
    expect(asked).toEqual(['D3']);
  });

  it('draws no small charts of more areas than can be read side by side, and gives all in the table', async () => {
    const areas = Array.from({ length: 13 }, (_, at) => followedArea(`Board ${at}`));
    show(followedPractice({ areas, england: null }));
    const table = await screen.findByRole('table', { name: /^Change of the share in place/ });
    expect(within(table).getAllByRole('row')).toHaveLength(14);
    expect(screen.queryByRole('list', { name: /in place over the quarters/ })).toBeNull();
  });

  it('says why nothing is shown where nobody answered in every quarter', async () => {
    show(followedPractice({ areas: [], england: null, sentence: 'No region has five organisations.' }));
    expect(await screen.findByText('No region has five organisations.')).toBeTruthy();
    expect(screen.queryByRole('table', { name: /^Change of the share in place/ })).toBeNull();
  });
});

describe('its rows', () => {
  it('are one an area and quarter in the file', () => {
    const moments = toMoments([followedArea('London'), followedArea('Kent')]);
    expect(moments.map(({ area, quarter }) => [area.shortName, quarter.id])).toEqual([
      ['London', '2025-26-Q1'],
      ['London', '2026-27-Q1'],
      ['Kent', '2025-26-Q1'],
      ['Kent', '2026-27-Q1'],
    ]);
  });

  it('draw England behind an area in the quarters of that area alone', () => {
    const short = followedArea('Kent', { points: followedArea('Kent').points.slice(1) });
    const [panel] = toPracticePanels(followedPractice({ areas: [short] }));
    expect(panel?.beside?.points.map(({ key }) => key)).toEqual(['2026-27-Q1']);
    expect(toPracticePanels(followedPractice({ england: null }))[0]?.beside).toBeNull();
  });
});
