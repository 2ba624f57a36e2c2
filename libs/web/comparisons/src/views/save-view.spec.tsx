import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  cell,
  consistencyAnswer,
  consistencyArea,
  consistencyPage,
  figure,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { acting, renderPage } from '../testing/render-page.js';
import { savedView } from './view.builder.js';

afterEach(cleanup);

const compared = consistencyAnswer({
  areas: [consistencyArea('London', { cells: [cell('D1', figure()), cell('D3', figure())] })],
});
const lead = acting('REGIONAL_LEAD', 'Y56');

/** The API's answers, and what it was asked to save; the first request is refused where it is told to be. */
function api({ refuses = false } = {}) {
  const sent: unknown[] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'ComparisonQuarters') return quartersAnswer;
    if (operation !== 'SaveView') return consistencyPage(compared);
    sent.push(variables['input']);
    if (refuses && sent.length === 1)
      return Object.assign(new Error('Nothing was saved.'), { code: 'STATE_DOES_NOT_ALLOW' });
    return { saveView: { views: [savedView(1)] } };
  };
  return { sent, answering };
}

const open = async () => userEvent.click(await screen.findByRole('button', { name: 'Save this view' }));

describe('saving a view', () => {
  it('keeps the page with what is chosen on it, a name and a note, and says so in place', async () => {
    const { sent, answering } = api();
    renderPage('/consistency?quarter=2026-27-Q1&type=TRUST', answering, lead);
    await open();
    await userEvent.type(await screen.findByLabelText('Name'), 'Trusts');
    await userEvent.type(screen.getByLabelText('Note (optional)'), 'Ask about skills');
    await userEvent.click(screen.getByLabelText('Let others see it who act as regional lead for London'));
    expect(screen.getByText('It stays with April to June 2026, which was chosen.')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Saved as “Trusts”/)).toBeTruthy();
    expect(sent).toEqual([
      {
        ...{ address: '/consistency?quarter=2026-27-Q1&type=TRUST', name: 'Trusts', note: 'Ask about skills' },
        isShared: true,
      },
    ]);
    expect(screen.getByRole('link', { name: 'See your saved views' }).getAttribute('href')).toBe('/views');
  });

  it('can be done with the keyboard alone', async () => {
    const { sent, answering } = api();
    renderPage('/consistency', answering, lead);
    const button = await screen.findByRole('button', { name: 'Save this view' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByLabelText('Name');
    await userEvent.tab();
    await userEvent.keyboard('Regions{Enter}');
    expect(await screen.findByText(/Saved as “Regions”/)).toBeTruthy();
    expect(sent).toHaveLength(1);
  });

  it('asks for a name before it sends anything', async () => {
    const { sent, answering } = api();
    renderPage('/consistency', answering, lead);
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));
    expect(screen.getAllByText('Give the view a name.').length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
  });

  it('leaves what was typed where it was refused, while the form is closed, and while something else is chosen', async () => {
    const { sent, answering } = api({ refuses: true });
    renderPage('/consistency', answering, lead);
    await open();
    await userEvent.type(await screen.findByLabelText('Name'), 'Regions');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('This did not work')).toBeTruthy();
    await open();
    await open();
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'NAME');
    expect(await screen.findByDisplayValue('Regions')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText(/Saved as “Regions”/)).toBeTruthy();
    expect(sent[1]).toMatchObject({ address: '/consistency?order=NAME', name: 'Regions' });
  });
});
