import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { askedSections, editionOf } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const section = askedSections(editionOf(1), 'PCN')[0];
const action = section?.questions[0];
if (section === undefined || action === undefined) throw new Error('A network is asked something.');
const { code, text } = action;
const page = `sections/${section.key}`;

/** Content in which the first action is answered with these cells, and looked at or not. */
function answeringFirst(cells: Cells, confirmed = true) {
  const content = answering({ [code]: cells });
  return asAnswered({
    ...content,
    answers: content.answers.map((answer) => (answer.question === code ? { ...answer, confirmed } : answer)),
  });
}

const planned: Cells = { status: 'PLANNED', ownerRole: 'Head of digital', targetOn: '2027-03-31' };

async function firstCard() {
  const heading = await screen.findByRole('heading', { name: text });
  const card = heading.closest('section');
  if (card === null) throw new Error('An action stands in a section of its own.');
  return within(card);
}

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('a question of a few fields', () => {
  it('asks only what the chosen status needs', async () => {
    renderReturn(page, { shown: aReturn() });
    const card = await firstCard();
    expect(card.queryByLabelText('Who answers for it')).toBeNull();
    await userEvent.click(card.getByLabelText('Planned'));
    expect(card.getByLabelText('Who answers for it')).toBeTruthy();
    expect(card.queryByLabelText('What shows it')).toBeNull();
    await userEvent.click(card.getByLabelText('In place'));
    expect(card.getByLabelText('What shows it')).toBeTruthy();
    expect(card.queryByLabelText('Who answers for it')).toBeNull();
  });

  it('saves what is typed by itself, on the version it was typed on, and says so', async () => {
    const { saves } = renderReturn(page, { shown: aReturn() });
    const card = await firstCard();
    await userEvent.click(card.getByLabelText('Planned'));
    await userEvent.type(card.getByLabelText('Who answers for it'), 'Head of digital');
    await screen.findAllByText(/^Saved at/, {}, { timeout: 3000 });
    expect(saves.at(-1)?.answers[0]).toMatchObject({
      question: code,
      cells: { status: 'PLANNED', ownerRole: 'Head of digital' },
      confirmed: true,
    });
    expect(saves[0]?.answers[0]?.expectedVersion).toBe(1);
  });

  it('shows nothing as wrong before the person has been there, and everything when they go on', async () => {
    renderReturn(page, { shown: aReturn() });
    await firstCard();
    expect(screen.queryByText('There is a problem')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    const summary = (await screen.findByText('There is a problem')).closest('.nhsuk-error-summary');
    expect(document.activeElement).toBe(summary);
    const links = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('#'));
    await userEvent.click(links[0] as HTMLElement);
    expect(document.activeElement?.id).toBe(`${code}.status`);
  });

  it('keeps a date that is none as typed, and says so when the cell is left', async () => {
    renderReturn(page, {
      shown: aReturn({ draft: answeringFirst({ status: 'PLANNED', ownerRole: 'Head' }) }),
    });
    const card = await firstCard();
    await userEvent.type(card.getByLabelText('Day'), '31');
    await userEvent.type(card.getByLabelText('Month'), '2');
    await userEvent.type(card.getByLabelText('Year'), '2027');
    await userEvent.tab();
    expect(await card.findByText(/not a real date/)).toBeTruthy();
    expect(card.getByLabelText<HTMLInputElement>('Day').value).toBe('31');
  });

  it('asks to look at last quarter’s answer again, and takes one click where it is still right', async () => {
    const carried = answeringFirst(planned, false);
    const { saves } = renderReturn(page, { shown: aReturn({ draft: carried, previous: carried }) });
    const card = await firstCard();
    expect(card.getByText('Last time you said')).toBeTruthy();
    expect(card.queryByRole('radio')).toBeNull();
    expect(card.getByText(/Head of digital/)).toBeTruthy();
    await userEvent.click(card.getByRole('button', { name: /This is still right/ }));
    expect(card.queryByRole('button', { name: /This is still right/ })).toBeNull();
    expect(document.activeElement).toBe(await card.findByRole('button', { name: /^Change/ }));
    expect(card.queryByLabelText('Planned')).toBeNull();
    await waitFor(() => expect(saves.at(-1)?.answers[0]).toMatchObject({ confirmed: true, cells: planned }), {
      timeout: 3000,
    });
  });

  it('opens last quarter’s answer for whoever changes it, and keeps it open while it is changed', async () => {
    const carried = answeringFirst(planned, false);
    renderReturn(page, { shown: aReturn({ draft: carried, previous: carried }) });
    const card = await firstCard();
    await userEvent.click(card.getByRole('button', { name: /^Change/ }));
    await waitFor(() => expect(document.activeElement).toBe(card.getByLabelText('Planned')));
    await userEvent.type(card.getByLabelText('Who answers for it'), ' and data');
    expect(card.getByLabelText<HTMLInputElement>('Who answers for it').value).toBe('Head of digital and data');
  });

  it('leads from the top of the page to the first answer that is left', async () => {
    const carried = answeringFirst(planned, true);
    renderReturn(page, { shown: aReturn({ draft: carried }) });
    await firstCard();
    const left = section.questions.length - 1;
    expect(screen.getByText(new RegExp(`^${left} of ${section.questions.length} answers are still`))).toBeTruthy();
    const second = section.questions[1];
    await userEvent.click(screen.getByRole('button', { name: `Go to “${second?.shortText}”` }));
    expect(document.activeElement?.id).toBe(`${second?.code}.status`);
  });

  it('asks why a status went down', async () => {
    const shown = aReturn({ previous: answeringFirst({ status: 'IMPLEMENTED' }) });
    renderReturn(page, { shown });
    const card = await firstCard();
    await userEvent.click(card.getByLabelText('Not started'));
    expect(card.getByLabelText('The reason')).toBeTruthy();
  });
});

describe('an answer that has been looked at and needs nothing', () => {
  it('is folded to one line, and opened at its first input', async () => {
    renderReturn(page, { shown: aReturn({ draft: answeringFirst(planned) }) });
    const card = await firstCard();
    expect(card.getByText('Planned').tagName).toBe('STRONG');
    expect(card.queryByRole('radio')).toBeNull();
    await userEvent.click(card.getByRole('button', { name: /^Change/ }));
    await waitFor(() => expect(document.activeElement).toBe(card.getByLabelText('Planned')));
  });

  it('is open where the address leads to one of its cells', async () => {
    renderReturn(`${page}#${code}.ownerRole`, { shown: aReturn({ draft: answeringFirst(planned) }) });
    const card = await firstCard();
    await waitFor(() => expect(document.activeElement).toBe(card.getByLabelText('Who answers for it')));
  });

  it('is confirmed with all the others at once, and they are named beside the button', async () => {
    const content = blankContent();
    const carried = {
      ...content,
      answers: content.answers.map((answer) => ({ ...answer, cells: { status: 'NOT_STARTED' }, confirmed: false })),
    };
    const shown = aReturn({ draft: asAnswered(carried), previous: asAnswered(carried) });
    const { saves } = renderReturn(page, { shown });
    await firstCard();
    await userEvent.click(screen.getByText(/Has nothing changed in all/));
    for (const { shortText } of section.questions) expect(screen.getByText(shortText)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Nothing has changed in all/ }));
    expect(screen.queryByRole('radio')).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toMatch(/^Nothing is left to do here/));
    await waitFor(() => expect(saves.flatMap(({ answers }) => answers)).toHaveLength(section.questions.length), {
      timeout: 3000,
    });
  });
});

describe('an answer that somebody else changed meanwhile', () => {
  const cells = { status: 'EMBEDDED', evidence: 'A survey' };
  const theirs = { question: code, cells, confirmed: true, version: 7, editedByName: 'Sam Okafor' };
  const by = { editedByName: 'Sam Okafor', editedAt: '2026-10-05T10:40:00Z', isByViewer: false };
  const conflict = {
    key: code,
    version: 7,
    editedByName: 'Sam Okafor',
    answer: theirs,
    cells: [{ cell: 'status', ...by }],
  };

  async function meetConflict() {
    let isFirst = true;
    const save = () => {
      if (!isFirst) return {};
      isFirst = false;
      return { saved: [], conflicts: [conflict] } as object;
    };
    const { saves } = renderReturn(page, { shown: aReturn(), save });
    const card = await firstCard();
    await userEvent.click(card.getByLabelText('Not started'));
    await screen.findByRole('heading', { name: /Sam Okafor changed this/ }, { timeout: 3000 });
    return { card, saves };
  }

  it('stands beside mine; keeping mine sends it on top of theirs', async () => {
    const { card, saves } = await meetConflict();
    expect(
      card.getByRole('cell', { name: /^In place and reviewed ?Sam Okafor, 5 October 2026 at 11:40/ }),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Keep mine/ }));
    await waitFor(() => expect(saves).toHaveLength(2), { timeout: 3000 });
    expect(saves[1]?.answers[0]).toMatchObject({ cells: { status: 'NOT_STARTED' }, expectedVersion: 7 });
  });

  it('can be taken instead of mine, and nothing more is sent', async () => {
    const { card, saves } = await meetConflict();
    await userEvent.click(screen.getByRole('button', { name: /^Take theirs/ }));
    expect(card.getByLabelText<HTMLInputElement>('In place and reviewed').checked).toBe(true);
    expect(saves).toHaveLength(1);
  });
});
