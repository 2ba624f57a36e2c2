import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acting, renderPage } from '../testing/render-page.js';
import type { NotedComparison } from './use-note-steps.js';

afterEach(cleanup);

const address = '/notes/X01/2026-27-Q1/D2';
const preparer = acting('PREPARER', 'X01', 'Alder Vale');
const lead = acting('REGIONAL_LEAD', 'Y58', 'South West');
type Step = NotedComparison['steps'][number];
const step = (number: number, text: string | null): Step => ({
  ...{ number, kind: text === null ? 'WITHDRAWN' : 'WRITTEN', text, role: 'APPROVER' },
  writtenAt: `2026-08-0${String(number)}T10:00:00Z`,
});

/** A comparison after some steps of its note. */
function noted(steps: readonly Step[]): NotedComparison {
  const last = steps.at(-1);
  return {
    ...{ organisationCode: 'X01', organisationName: 'Alder Vale Hospitals', regionCode: 'Y58', domain: 'D2' },
    ...{ quarter: { id: '2026-27-Q1', label: 'April to June 2026' }, domainName: 'Devices and connectivity' },
    note: last?.text == null ? null : { ...last, text: last.text },
    ...{ lastStep: steps.length, steps: [...steps] },
  };
}

/** A service that keeps what is sent to it; where `problem` is given, it wants that mended. */
function service(before: readonly Step[], problem?: string) {
  const sent: unknown[] = [];
  let steps = [...before];
  const answering = (operation: string, { input }: Record<string, unknown>) => {
    if (operation === 'ComparisonNote') return { comparisonNote: noted(steps) };
    sent.push(input);
    const { text = null } = input as { text?: string };
    const problems = problem === undefined ? [] : [{ field: 'text', message: problem }];
    if (problems.length === 0) steps = [...steps, step(steps.length + 1, text)];
    const payload = { comparison: noted(steps), problems };
    return operation === 'WriteComparisonNote' ? { writeComparisonNote: payload } : { withdrawComparisonNote: payload };
  };
  return { sent, answering };
}

describe('the note of an organisation', () => {
  it('is put beside the comparison as it was typed, and stands there at once with day and role', async () => {
    const { sent, answering } = service([]);
    renderPage(address, answering, preparer);
    await userEvent.type(await screen.findByLabelText('Your note'), 'We changed our system.');
    await userEvent.click(screen.getByRole('button', { name: 'Put the note beside the comparison' }));
    expect(await screen.findByText('Your note stands beside the comparison.')).toBeTruthy();
    expect(sent).toMatchObject([{ organisationCode: 'X01', domain: 'D2', seen: 0, text: 'We changed our system.' }]);
    expect(screen.getByText('1 August 2026 at 11am, by the organisation’s approver')).toBeTruthy();
  });

  it('is not sent where it says nothing or what stands already', async () => {
    const { sent, answering } = service([step(1, 'First')]);
    renderPage(address, answering, preparer);
    const box = await screen.findByLabelText('What your note is to say');
    await userEvent.click(screen.getByRole('button', { name: 'Replace the note' }));
    expect(within(await screen.findByRole('alert')).getByText(/says already/)).toBeTruthy();
    await userEvent.clear(box);
    expect(within(await screen.findByRole('alert')).getByText('Write the note first.')).toBeTruthy();
    expect(sent).toEqual([]);
  });

  it('says what the service wants mended, and keeps what was typed', async () => {
    const { answering } = service([], 'The service says no.');
    renderPage(address, answering, preparer);
    await userEvent.type(await screen.findByLabelText('Your note'), 'A note.');
    await userEvent.click(screen.getByRole('button', { name: 'Put the note beside the comparison' }));
    expect(within(await screen.findByRole('alert')).getByText('The service says no.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your note').value).toBe('A note.');
  });

  it('is withdrawn by its organisation, which still reads every version', async () => {
    const { sent, answering } = service([step(1, 'First'), step(2, 'Second')]);
    renderPage(address, answering, preparer);
    await userEvent.click(await screen.findByRole('button', { name: 'Withdraw the note' }));
    expect(await screen.findByText('You have no note beside this comparison.')).toBeTruthy();
    expect(sent).toMatchObject([{ seen: 2 }]);
    const history = screen.getByRole('region', { name: /Earlier versions/ });
    const told = within(history).getAllByRole('listitem');
    expect(told.map(({ textContent }) => textContent?.slice(0, 9))).toEqual(['Withdrawn', 'Second2 A', 'First1 Au']);
  });

  it('is read by the region with its versions, and cannot be changed there', async () => {
    const { answering } = service([step(1, 'First'), step(2, 'Second')]);
    renderPage(address, answering, lead);
    expect(await screen.findByRole('heading', { level: 1, name: /Note on Devices and connectivity/ })).toBeTruthy();
    const history = screen.getByRole('region', { name: /Earlier versions/ });
    expect(within(history).getByText('First')).toBeTruthy();
    expect(within(history).queryByText('Second')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
    const back = screen.getByRole('link', { name: 'Back to what each organisation says' });
    expect(back.getAttribute('href')).toBe('/consistency/organisations?quarter=2026-27-Q1&region=Y58&domain=D2');
  });
});
