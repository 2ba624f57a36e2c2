import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { askedQuestions, editionOf } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const register = askedQuestions(editionOf(2), 'PCN').find(({ code }) => code === 'SERVICES');
if (register?.shape.of !== 'ENTRIES') throw new Error('A network keeps a register of its services.');
const page = 'sections/SERVICES';
const carried: Cells = { 's1.name': 'Online booking', 's2.name': 'Repeat prescriptions' };

function holding(cells: Cells) {
  return asAnswered(answering({ SERVICES: cells }, blankContent(2)));
}

function renderRegister(now: Cells, before: Cells = carried, at = page) {
  const shown = aReturn({ edition: 2, draft: holding(now), previous: holding(before) });
  return renderReturn(at, { shown });
}

async function lineOf(name: string) {
  const line = (await screen.findByRole('link', { name })).closest('li');
  if (line === null) throw new Error('An entry stands in a line of its own.');
  return within(line);
}

/** What was saved of the register last. */
async function saved(saves: ReturnType<typeof renderReturn>['saves']): Promise<Cells> {
  await screen.findAllByText(/^Saved at/, {}, { timeout: 3000 });
  return saves.at(-1)?.answers.find(({ question }) => question === 'SERVICES')?.cells ?? {};
}

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('a register', () => {
  it('lists what came from last quarter as something to look at, and says what is left', async () => {
    renderRegister(carried);
    expect((await lineOf('“Online booking”')).getByText('To look at')).toBeTruthy();
    expect(screen.getByText('2 services: 2 to look at again.')).toBeTruthy();
    expect(screen.queryByLabelText(/We run no digital services/)).toBeNull();
  });

  it('takes one click where an entry has not changed, and leaves the keyboard at its line', async () => {
    const { saves } = renderRegister(carried);
    await userEvent.click((await lineOf('“Online booking”')).getByRole('button', { name: /^Nothing has changed/ }));
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Online booking'));
    expect(await saved(saves)).toEqual({ ...carried, 's1.standing': 'CURRENT' });
  });

  it('confirms all at once only with their names in sight', async () => {
    const { saves } = renderRegister(carried);
    await userEvent.click(await screen.findByText(/Has nothing changed in all/));
    const box = within(screen.getByText(/you say that you have looked at each/).closest('details') as HTMLElement);
    for (const name of ['“Online booking”', '“Repeat prescriptions”']) expect(box.getByText(name)).toBeTruthy();
    await userEvent.click(box.getByRole('button', { name: 'Nothing has changed in all 2 services' }));
    expect(await saved(saves)).toMatchObject({ 's1.standing': 'CURRENT', 's2.standing': 'CURRENT' });
  });

  it('leads from “it has ended” to the entry, where the day is still to be given', async () => {
    const { router } = renderRegister(carried);
    await userEvent.click((await lineOf('“Online booking”')).getByRole('button', { name: /^Say that it has ended/ }));
    expect(await screen.findByRole('heading', { level: 1, name: /Change “Online booking”/ })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/returns/X01/2026-27-Q2/sections/SERVICES/SERVICES/s1');
    expect(screen.getByRole('group', { name: /When it closed/ })).toBeTruthy();
  });

  it('removes an entry that was added this quarter, and no other', async () => {
    const { saves } = renderRegister({ ...carried, 'e3.name': 'Video' });
    expect((await lineOf('“Online booking”')).queryByRole('button', { name: /^Remove/ })).toBeNull();
    await userEvent.click((await lineOf('“Video”')).getByRole('button', { name: /^Remove/ }));
    expect(screen.queryByRole('link', { name: '“Video”' })).toBeNull();
    expect(await saved(saves)).toEqual(carried);
  });

  it('adds an entry on a page of its own, says what it lacks, and lets nobody be kept there', async () => {
    const { saves } = renderRegister(carried);
    await userEvent.click(await screen.findByRole('link', { name: 'Add a service' }));
    await screen.findByRole('heading', { level: 1, name: /Add a service/ });
    await userEvent.type(screen.getByLabelText('Name of the service'), 'Video');
    const added = Object.entries(await saved(saves)).filter(([cell]) => !Object.hasOwn(carried, cell));
    expect(added).toEqual([[expect.stringMatching(/^[a-z]+3[.]name$/), 'Video']]);
    expect(saves.at(-1)?.answers).toMatchObject([{ cells: carried }]);
    await userEvent.click(screen.getByRole('button', { name: 'Done: back to the list' }));
    expect(await screen.findByText('There is a problem')).toBeTruthy();
    await userEvent.click(screen.getByRole('link', { name: /go back to the list/ }));
    expect((await lineOf('“Video”')).getByText(/to do$/)).toBeTruthy();
  });

  it('can be said to have no entry, as long as it has none', async () => {
    const { saves } = renderRegister({}, {});
    await userEvent.click(await screen.findByLabelText(/We run no digital services/));
    expect(await saved(saves)).toEqual({ noneToEnter: true });
    expect(screen.queryByRole('link', { name: 'Add a service' })).toBeNull();
  });

  it('does not know an entry that is not there', async () => {
    renderRegister(carried, carried, `${page}/SERVICES/e99`);
    expect(await screen.findByRole('heading', { name: /not found/i })).toBeTruthy();
  });
});
