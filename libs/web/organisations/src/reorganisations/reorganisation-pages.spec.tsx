import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { acting, renderPage } from '../testing/render-page.js';
import { contentAnswer, previewAnswer, reorganisationAnswer } from './reorganisation.builder.js';
import type { ReorganisationAnswer } from './reorganisation-answer.js';

afterEach(cleanup);

const administrator = acting('ADMINISTRATOR', null);
const body = { code: 'QCC', name: 'Board C', type: 'ICB', typeLabel: 'Integrated care board' };
const found = {
  ...body,
  isOpen: true,
  regionName: 'North West',
  formerName: null,
  icbName: null,
  closedOn: null,
  opensOn: null,
  isInvented: false,
};

/** The API with one reorganisation; `answer` is what a change is answered with. */
function api(reorganisation: ReorganisationAnswer, answer: object | Error = { reorganisation, issues: [] }) {
  const sent: [string, Record<string, unknown>][] = [];
  const answering = (operation: string, variables: Record<string, unknown>) => {
    switch (operation) {
      case 'Reorganisations':
        return { reorganisations: [reorganisation] };
      case 'Reorganisation':
        return { reorganisation };
      case 'ReorganisationPreview':
        return { reorganisationPreview: previewAnswer() };
      case 'MovingOrganisations':
        return {
          movingOrganisations: {
            total: 1,
            organisations: [{ ...body, name: 'Practice Z', fromName: 'A', toName: 'B' }],
          },
        };
      case 'FindBodies':
      case 'ReorganisationRegions':
        return { searchOrganisations: { total: 1, organisations: [found] } };
    }
    sent.push([operation, variables['input'] as Record<string, unknown>]);
    if (answer instanceof Error) return answer;
    return { [`${operation.charAt(0).toLowerCase()}${operation.slice(1)}`]: answer };
  };
  return { sent, answering };
}

const proposed = (whyNot: string | null) =>
  reorganisationAnswer({
    version: 2,
    state: 'PROPOSED',
    stateLabel: 'Waits for approval',
    waitsForReader: whyNot === null,
    next: [
      { step: 'RETURN', whyNot: null },
      { step: 'APPROVE', whyNot },
      { step: 'WITHDRAW', whyNot: null },
    ],
  });

describe('the list of reorganisations', () => {
  it('is for administrators only', async () => {
    renderPage('/reorganisations', api(reorganisationAnswer()).answering);
    expect(await screen.findByText(/Only administrators record reorganisations/)).toBeTruthy();
    cleanup();
    renderPage('/reorganisations', api(reorganisationAnswer()).answering, administrator);
    const table = await screen.findByRole('table', { name: 'Drafts' });
    expect(within(table).getByRole('link', { name: 'Two boards merge' }).getAttribute('href')).toBe(
      '/reorganisations/r-1',
    );
    expect(within(table).getByText('Drafted by An administrator on 2 November 2026')).toBeTruthy();
  });
});

describe('a reorganisation', () => {
  it('is read in words, with what it will do, and organisations that move by name on demand', async () => {
    renderPage('/reorganisations/r-1', api(reorganisationAnswer()).answering, administrator);
    expect(await screen.findByText('Board B (QBB) takes over from Board A (QAA).')).toBeTruthy();
    expect(await screen.findByText('Board A (QAA) ends')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Organisations that move: 1,200' })).toBeTruthy();
    expect(screen.getByText(/Totals of England stay the same/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show their names' }));
    expect(await screen.findByText('Practice Z')).toBeTruthy();
  });

  it('is proposed with the version that was looked at', async () => {
    const { answering, sent } = api(reorganisationAnswer());
    renderPage('/reorganisations/r-1', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Propose it for approval' }));
    expect(await screen.findByText(/It is proposed\. Another administrator can now approve it/)).toBeTruthy();
    expect(sent).toEqual([['ProposeReorganisation', { id: 'r-1', expectedVersion: 1 }]]);
  });

  it('is approved with the effect that was shown', async () => {
    const { answering, sent } = api(proposed(null));
    renderPage('/reorganisations/r-1', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Approve it' }));
    expect(sent).toEqual([['ApproveReorganisation', { id: 'r-1', expectedVersion: 2, seenEffect: 'seen' }]]);
  });

  it('has no button to approve for whoever drafted it, and says why', async () => {
    const why = 'You drafted or changed this reorganisation, so another administrator must approve it.';
    renderPage('/reorganisations/r-1', api(proposed(why)).answering, administrator);
    expect(await screen.findByText(why)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Approve it' })).toBeNull();
  });

  it('says why it was refused, and keeps the comment that was typed', async () => {
    const { answering, sent } = api(proposed(null), new Error('Somebody has changed this since.'));
    renderPage('/reorganisations/r-1', answering, administrator);
    await userEvent.type(await screen.findByLabelText('What is to be changed, and why'), 'Which order?');
    await userEvent.click(screen.getByRole('button', { name: 'Return it to the drafter' }));
    expect(await screen.findByText('Somebody has changed this since.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLTextAreaElement>('What is to be changed, and why').value).toBe('Which order?');
    expect(sent[0]?.[1]).toEqual({ id: 'r-1', expectedVersion: 2, comment: 'Which order?' });
  });
});

async function typeHeading() {
  await userEvent.type(await screen.findByLabelText('What happens, in a few words'), 'A board closes');
  await userEvent.type(screen.getByLabelText('Day'), '1');
  await userEvent.type(screen.getByLabelText('Month'), '4');
  await userEvent.type(screen.getByLabelText('Year'), '2027');
}

describe('drafting a reorganisation', () => {
  it('sends nothing without a title and a day, and leads to each question', async () => {
    const { answering, sent } = api(reorganisationAnswer());
    renderPage('/reorganisations/new', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Keep the draft' }));
    const summary = within(screen.getByRole('alert'));
    expect(summary.getAllByRole('link')).toHaveLength(2);
    await userEvent.click(summary.getByRole('link', { name: /what happens in a few words/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('What happens, in a few words'));
    expect(sent).toEqual([]);
  });

  it('finds a body by its name, adds and removes entries by keyboard, and keeps the draft', async () => {
    const { answering, sent } = api(reorganisationAnswer());
    const router = renderPage('/reorganisations/new', answering, administrator);
    await typeHeading();
    await userEvent.click(screen.getByRole('button', { name: 'Add closure' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Body that closes'));
    await userEvent.keyboard('board c{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Choose Board C (QCC)' }));
    expect(await screen.findByText('Board C (QCC)')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Add move' }));
    await userEvent.click(screen.getByRole('button', { name: 'Remove move 1' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add move' }));
    await userEvent.click(screen.getByRole('button', { name: 'Keep the draft' }));
    expect(await screen.findByRole('heading', { name: /Two boards merge/ })).toBeTruthy();
    expect(sent[0]?.[1]).toMatchObject({
      content: { title: 'A board closes', effectiveOn: '2027-04-01', closures: ['QCC'], moves: [] },
    });
    expect(router.state.location.pathname).toMatch(/^\/reorganisations\/[0-9a-f-]{36}$/);
  });

  it('says at once what follows from a share that nobody knows', async () => {
    renderPage('/reorganisations/new', api(reorganisationAnswer()).answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Add link' }));
    await userEvent.click(screen.getByRole('radio', { name: 'It is divided, and ends' }));
    expect(screen.getByLabelText('Share of its people that goes along this link')).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Nobody knows the share' }));
    expect(screen.getByText(/counts for its region only, and for no board/)).toBeTruthy();
    expect(screen.queryByLabelText('Share of its people that goes along this link')).toBeNull();
  });
});

describe('changing a draft', () => {
  const issues = [{ field: 'links.0.predecessorCode', severity: 'ERROR', message: 'Board A is not open.' }];

  it('keeps what has errors, says so, and leads to each of them', async () => {
    const draft = reorganisationAnswer();
    const { answering } = api(draft, { reorganisation: { ...draft, version: 2 }, issues });
    renderPage('/reorganisations/r-1/edit', answering, administrator);
    await userEvent.click(await screen.findByRole('button', { name: 'Keep the draft' }));
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getByRole('heading', { name: 'The draft is kept. Mend this before you propose it' })).toBeTruthy();
    await userEvent.click(summary.getByRole('link', { name: 'Board A is not open.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Body that is taken over from'));
  });

  it('loses nothing where somebody else was faster', async () => {
    const { answering, sent } = api(reorganisationAnswer(), new Error('Somebody has changed this.'));
    renderPage('/reorganisations/r-1/edit', answering, administrator);
    const title = await screen.findByLabelText<HTMLInputElement>('What happens, in a few words');
    await userEvent.type(title, ' at last');
    await userEvent.click(screen.getByRole('button', { name: 'Keep the draft' }));
    expect(await screen.findByText('Somebody has changed this.')).toBeTruthy();
    expect(title.value).toBe('Two boards merge at last');
    expect(sent[0]?.[1]).toMatchObject({
      expectedVersion: 1,
      content: contentAnswer({ title: 'Two boards merge at last' }),
    });
  });

  it('is not offered once it was decided', async () => {
    renderPage('/reorganisations/r-1/edit', api(proposed(null)).answering, administrator);
    expect(await screen.findByRole('heading', { name: 'This reorganisation cannot be changed any more' })).toBeTruthy();
  });
});
