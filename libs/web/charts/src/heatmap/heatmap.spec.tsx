import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Heatmap } from './Heatmap.js';
import { heatTone } from './heat-tone.js';

afterEach(cleanup);

const rows = [
  {
    key: 'Y56',
    name: 'London',
    header: 'London',
    aside: { value: 0.9, content: '90% replied' },
    cells: [{ value: 0.85, content: '85%' }],
  },
  {
    key: 'Y58',
    name: 'South West',
    header: 'South West',
    aside: { value: 0, content: '0% replied' },
    cells: [{ value: null, content: '[x] not reported' }],
  },
  {
    key: 'Y60',
    name: 'Midlands',
    header: 'Midlands',
    aside: { value: 0.5, content: '50% replied' },
    cells: [{ value: 0.3, content: '30%' }],
  },
];

function renderHeatmap() {
  render(
    <Heatmap
      caption="Share in place"
      rowsName="Region"
      asideName="Response"
      columns={[{ key: 'D1', label: 'Access' }]}
      rows={rows}
      legend="Share in place"
    />,
  );
}

describe('heatTone', () => {
  it('goes by fifths of the scale, as the share is written', () => {
    expect([0, 0.194, 0.199, 0.2, 0.59, 0.8, 1].map(heatTone)).toEqual([0, 0, 1, 1, 2, 4, 4]);
  });
});

describe('Heatmap', () => {
  it('is a table with row and column headers in which every share is written', () => {
    renderHeatmap();
    const table = screen.getByRole('table', { name: 'Share in place' });
    expect(within(table).getByRole('columnheader', { name: /Access/ })).toBeTruthy();
    expect(within(table).getByRole('row', { name: /London 90% replied 85%/ })).toBeTruthy();
    expect(within(table).getByRole('row', { name: /South West 0% replied \[x\] not reported/ })).toBeTruthy();
  });

  it('sorts by a column and keeps areas without a figure last', async () => {
    renderHeatmap();
    await userEvent.click(screen.getByRole('button', { name: /Access/ }));
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
      'Midlands',
      'London',
      'South West',
    ]);
  });

  it('gives no tone to what few organisations stand behind, and says what its stripes mean', () => {
    const [first] = rows;
    if (first === undefined) throw new Error('There is no row.');
    const faint = [{ ...first, cells: [{ value: 1, isUnreliable: true, content: '100% [u]' }] }];
    render(
      <Heatmap
        {...{ caption: 'Few', rowsName: 'Region', asideName: 'Response', legend: 'Share in place' }}
        columns={[{ key: 'D1', label: 'Access' }]}
        rows={faint}
      />,
    );
    expect(screen.getByText('100% [u]').className).toBe('monitor-heat monitor-heat--few');
    expect(screen.getAllByRole('listitem').at(-1)?.textContent).toBe('fewer than five organisations');
  });

  it('says what its tones mean', () => {
    renderHeatmap();
    expect(within(screen.getByRole('list', { name: 'Share in place' })).getAllByRole('listitem')).toHaveLength(5);
  });
});
