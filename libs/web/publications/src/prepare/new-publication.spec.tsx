import { afterEach, describe, expect, it } from '@jest/globals';
import { acting, refusedWith } from '@monitor/web-graphql/testing';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { aPreparation } from '../testing/publications.builder.js';
import { renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const quarters = [
  { id: '2026-27-Q2', label: 'July to September 2026', windowState: 'OPEN' },
  { id: '2026-27-Q1', label: 'April to June 2026', windowState: 'CLOSED' },
];

function api(refused: Error | null = null) {
  const sent: unknown[] = [];
  const begun = aPreparation('BUILDING', { progress: { stage: 'Building quarters', done: 0, of: 2 } });
  const answering = (operation: string, variables: Record<string, unknown>) => {
    if (operation === 'QuartersToPublish') return { quarters };
    if (operation === 'PublicationOfNumber') return { publication: begun };
    if (operation !== 'PreparePublication') return { publications: { nodes: [] } };
    sent.push(variables['input']);
    return refused ?? { preparePublication: begun };
  };
  return { sent, answering };
}

describe('preparing a publication', () => {
  it('begins with the last quarter that is closed, and goes on to its page', async () => {
    const { sent, answering } = api();
    const router = renderPage('/publications/new', answering);
    await userEvent.click(await screen.findByLabelText('Final'));
    await userEvent.click(screen.getByRole('button', { name: 'Prepare it' }));
    expect(await screen.findByRole('progressbar', { name: 'Building quarters: 0 of 2' })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/publications/13');
    expect(sent).toEqual([{ kind: 'FINAL', quarterId: '2026-27-Q1', reason: null }]);
  });

  it('asks what it is to be, and why where figures are revised', async () => {
    const { sent, answering } = api();
    renderPage('/publications/new', answering);
    await userEvent.click(await screen.findByRole('button', { name: 'Prepare it' }));
    expect(screen.getAllByText('Choose what the publication is to be.').length).toBeGreaterThan(0);
    await userEvent.click(screen.getByLabelText('Revised'));
    expect(screen.getAllByText(/Say why the figures are revised/).length).toBeGreaterThan(0);
    await userEvent.type(screen.getByLabelText('Why the figures are revised'), 'Two boards were exchanged.');
    await userEvent.click(screen.getByRole('button', { name: 'Prepare it' }));
    expect(sent).toEqual([{ kind: 'REVISED', quarterId: '2026-27-Q1', reason: 'Two boards were exchanged.' }]);
  });

  it('keeps what was chosen where it is refused, and says why', async () => {
    const why = 'Publication 13 is in preparation. Publish or discard it first.';
    renderPage('/publications/new', api(refusedWith('STATE_DOES_NOT_ALLOW', 'CONFLICT', why)).answering);
    await userEvent.click(await screen.findByLabelText('Provisional'));
    await userEvent.click(screen.getByRole('button', { name: 'Prepare it' }));
    expect(await screen.findByText(why)).toBeTruthy();
    expect((screen.getByLabelText('Provisional') as HTMLInputElement).checked).toBe(true);
  });

  it('is for national analysts only', async () => {
    renderPage('/publications/new', api().answering, acting('ADMINISTRATOR', null));
    expect(await screen.findByText('Only national analysts prepare publications.')).toBeTruthy();
  });
});
