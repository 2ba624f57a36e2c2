import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acting, renderPage } from '../../testing/render-page.js';
import { aRecord } from '../testing/a-record.builder.js';

afterEach(cleanup);

const loaded = {
  quarterId: '2025-26-Q1',
  code: 'D2-S2',
  text: 'Accessible websites',
  answer: 'In place',
  title: 'Standard',
  source: 'A publisher, 2026',
  standing: 'COUNTS',
};

/** The API with one organisation of which so many answers were loaded; which pages were asked for is kept. */
function api(answers: (typeof loaded)[], total = answers.length) {
  const skips: unknown[] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation !== 'LoadedAnswers') return { organisation: aRecord() };
    skips.push(variables['skip']);
    return { loadedAnswers: { total, answers } };
  };
  return { skips, answering };
}

const analyst = acting('NATIONAL_ANALYST', null);

describe('what was loaded for an organisation, on its page', () => {
  it('names the quarter, the answer and the collection, and says which counts', async () => {
    const own = { ...loaded, quarterId: '2025-26-Q2', standing: 'OWN_RETURN' };
    renderPage('/organisations/QX1', api([loaded, own]).answering, analyst);
    const section = within(await screen.findByRole('region', { name: 'What was loaded for it' }));
    const counts = await section.findByRole('row', { name: /April to June 2025/ });
    expect(within(counts).getByText('“Standard”, A publisher, 2026')).toBeTruthy();
    expect(within(counts).getByText('In place')).toBeTruthy();
    expect(within(counts).getByText(/^Counts: no accepted return/)).toBeTruthy();
    const kept = section.getByRole('row', { name: /July to September 2025/ });
    expect(within(kept).getByText('Does not count: its own return does')).toBeTruthy();
    expect(section.getByText(/an accepted return always counts in their place/)).toBeTruthy();
  });

  it('turns to the next page', async () => {
    const { skips, answering } = api([loaded], 70);
    renderPage('/organisations/QX1', answering, analyst);
    await userEvent.click(await screen.findByRole('button', { name: 'Show the next 50' }));
    expect(await screen.findByRole('button', { name: 'Show the 50 before' })).toBeTruthy();
    expect(skips).toEqual([0, 50]);
  });

  it('says so where there is nothing to show', async () => {
    renderPage('/organisations/QX1', api([]).answering, analyst);
    expect(await screen.findByText('Nothing that was loaded for it can be shown to you.')).toBeTruthy();
  });

  it('is neither shown to nor asked for those who may not see single organisations', async () => {
    const { skips, answering } = api([loaded]);
    renderPage('/organisations/QX1', answering, acting('PREPARER', 'RX9'));
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByRole('region', { name: 'What was loaded for it' })).toBeNull();
    expect(skips).toEqual([]);
  });
});
