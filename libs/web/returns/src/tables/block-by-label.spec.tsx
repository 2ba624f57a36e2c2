import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aReturn } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const page = 'sections/M11/M11.ETHNICITY';
const completed = 'people who completed digital skills support';
const referred = 'people referred to digital skills support';

const cell = (group: string, what: string) => screen.findByLabelText<HTMLInputElement>(`${group}, ${what}`);

/** As somebody copied it from a spreadsheet: by the alphabet, which is not the order of the form. */
const byTheAlphabet = [
  ['Ethnicity', 'Completed', 'Referred'],
  ['Asian', '5', '10'],
  ['Black', '4', '9'],
  ['Mixed', '3', '8'],
  ['Any other', '2', '6'],
  ['White', '85', '150'],
  ['Not known', '2', '4'],
  ['Not stated', '1', '2'],
];
const asBlock = (rows: readonly string[][]) => rows.map((row) => row.join('\t')).join('\n');

async function paste(text: string) {
  fireEvent.paste(await cell('White', completed), { clipboardData: { getData: () => text } });
}

async function expectInPlace() {
  expect((await cell('White', completed)).value).toBe('85');
  expect((await cell('White', referred)).value).toBe('150');
  expect((await cell('Any other ethnic group', referred)).value).toBe('6');
  expect((await cell('Ethnicity not stated', completed)).value).toBe('1');
}

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('rows pasted in another order than that of the form', () => {
  it('go where their names say, are looked at first, and are saved so', async () => {
    const { saves } = renderReturn(page, { shown: aReturn() });
    await paste(asBlock(byTheAlphabet));
    const preview = within(await screen.findByRole('region', { name: 'Check before it goes in' }));
    const white = within(preview.getByRole('row', { name: /^White/ }));
    expect(white.getByText('85')).toBeTruthy();
    expect(white.getAllByText(/^from row “White”, column/).length).toBe(2);
    expect((await cell('White', completed)).value).toBe('');
    await userEvent.click(preview.getByRole('button', { name: 'Put into the table' }));
    await expectInPlace();
    await waitFor(() => expect(saves.at(-1)?.answers[0]?.cells['WHITE.numerator']).toBe(85), { timeout: 3000 });
  });

  it('go there also with their columns turned round, with a row of sums, and from a csv', async () => {
    renderReturn(page, { shown: aReturn() });
    await cell('White', completed);
    const turned = [...byTheAlphabet, ['Total', '102', '189']].map(([name, first, second]) =>
      [name, second, first].map((text) => `"${text ?? ''}"`).join(','),
    );
    const file = new File([turned.join('\r\n')], 'support.csv', { type: 'text/csv' });
    await userEvent.upload(screen.getByLabelText('Or choose a csv file'), file);
    expect(await screen.findByText(/The row “Total” was checked/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Put into the table' }));
    await expectInPlace();
  });

  it('are refused with the name that is no group, and nothing is changed', async () => {
    renderReturn(page, { shown: aReturn() });
    await paste(asBlock([...byTheAlphabet, ['Martians', '1', '1']]));
    const refused = within(await screen.findByRole('region', { name: 'This cannot be placed' }));
    expect(refused.getByText(/“Martians”/)).toBeTruthy();
    expect((await cell('White', completed)).value).toBe('');
  });
});
