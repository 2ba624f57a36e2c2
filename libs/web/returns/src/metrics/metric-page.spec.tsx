import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReturn } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const page = 'metrics/M11/sex';
const completed = 'people who completed digital skills support';
const referred = 'people referred to digital skills support';

const cell = (group: string, what: string) =>
  screen.findByLabelText<HTMLInputElement>(`Digital skills support, ${group}, ${what}`);

async function paste(into: HTMLInputElement, text: string) {
  fireEvent.paste(into, { clipboardData: { getData: () => text } });
}

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('the page of a metric', () => {
  it('names each cell by metric, group and what is counted', async () => {
    renderReturn(page, { shown: aReturn() });
    expect((await cell('female', completed)).inputMode).toBe('numeric');
    expect(await cell('sex not known', referred)).toBeTruthy();
  });

  it('adds up and works out the share while typing', async () => {
    renderReturn(page, { shown: aReturn() });
    await userEvent.type(await cell('female', completed), '1,200');
    await userEvent.type(await cell('female', referred), '2000');
    const row = within(screen.getByRole('row', { name: /^Female/ }));
    expect(row.getByText('60%')).toBeTruthy();
    const totals = within(screen.getByRole('row', { name: /^Total so far/ }));
    expect(totals.getByText('1,200')).toBeTruthy();
    expect(totals.getByText('2,000')).toBeTruthy();
  });

  it.each([
    ['ten', '“ten” is not a number'],
    ['1e21', 'power of ten'],
    ['12.5', 'not a whole number'],
    ['-3', 'whole number, 0 or more'],
    ['999999999', 'Check for extra digits'],
  ])('says at the cell what is wrong with %s, and leaves it as typed', async (text, message) => {
    renderReturn(page, { shown: aReturn() });
    const input = await cell('female', completed);
    await userEvent.type(input, text);
    await userEvent.tab();
    expect(within(input.closest('td') as HTMLElement).getByText(new RegExp(message))).toBeTruthy();
    expect(input.value).toBe(text);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('fills the grid from a block of a spreadsheet', async () => {
    renderReturn(page, { shown: aReturn() });
    await paste(await cell('female', completed), '10\t20\n30\t40\n0\t0\n1\t2\n');
    expect((await cell('male', referred)).value).toBe('40');
    expect((await cell('sex not specified', completed)).value).toBe('1');
    expect(screen.getByText('4 rows pasted. Check them against your source.')).toBeTruthy();
  });

  it('changes nothing when a pasted block does not fit, and says why', async () => {
    renderReturn(page, { shown: aReturn() });
    await paste(await cell('male', completed), '1\t2\n3\t4\n5\t6\n7\t8\n');
    expect(screen.getByText(/You pasted 4 rows and 2 columns/)).toBeTruthy();
    expect((await cell('male', completed)).value).toBe('');
  });

  it('asks why when the counts cannot be given, and keeps counts that were typed in sight', async () => {
    renderReturn(page, { shown: aReturn() });
    await userEvent.type(await cell('female', completed), '5');
    await userEvent.click(screen.getByLabelText('We cannot give these counts this quarter'));
    expect(screen.getByLabelText('Why you cannot give them')).toBeTruthy();
    const kept = await cell('female', completed);
    expect(kept.value).toBe('5');
    await userEvent.clear(kept);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('keeps a text that is no number over a reload of the page', async () => {
    renderReturn(page, { shown: aReturn() });
    await userEvent.type(await cell('female', completed), 'ten');
    await screen.findByText(/^Saved at/, {}, { timeout: 3000 });
    cleanup();
    renderReturn(page, { shown: aReturn() });
    expect((await cell('female', completed)).value).toBe('ten');
  });
});
