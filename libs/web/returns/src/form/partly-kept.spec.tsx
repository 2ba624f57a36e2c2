import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { askedSections, editionOf } from '@monitor/domain';
import type { Cells } from '@monitor/domain';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const section = askedSections(editionOf(2), 'ICB').find(({ key }) => key === 'MISSING');
const question = section?.questions[0];
if (question === undefined) throw new Error('A board is asked who is missing.');
const { code, text } = question;
const carried: Cells = { lookedAt: 'NOBODY_MISSING', basis: 'CENSUS', expected: 1400 };

/** The answer of the first group: what came over, and last quarter’s whole answer. */
function content(cells: Cells) {
  const blank = blankContent(2, 'ICB');
  const answers = blank.answers.map((each) =>
    each.question === code ? { question: code, cells, confirmed: false } : each,
  );
  return asAnswered({ ...blank, answers });
}

async function renderCard() {
  const head = aReturn().head;
  const organisation = { ...head.organisation, type: 'ICB' as const };
  const shown = aReturn({
    edition: 2,
    head: { organisation },
    draft: content(carried),
    previous: content({ ...carried, reached: 1380 }),
  });
  const { saves } = renderReturn('sections/MISSING', { shown });
  const card = (await screen.findByRole('heading', { name: text })).closest('section') as HTMLElement;
  return { card: within(card), saves };
}

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('an answer of which a part came over from last quarter', () => {
  it('says that part in words, last quarter’s count beside, and asks only for the rest', async () => {
    const { card } = await renderCard();
    expect(await card.findByText(/1,380/)).toBeTruthy();
    expect(card.queryByRole('radio')).toBeNull();
    expect(card.getByText(/Census or other official figures/)).toBeTruthy();
    expect(card.getAllByRole('textbox')).toHaveLength(1);
  });

  it('keeps the input under the hands of who types in it, and saves what came over with it', async () => {
    const { card, saves } = await renderCard();
    const reached = await card.findByRole('textbox');
    await userEvent.type(reached, '1390');
    expect(document.activeElement).toBe(reached);
    await userEvent.tab();
    expect(card.getByRole('textbox')).toBe(reached);
    await waitFor(() => expect(saves.at(-1)?.answers[0]?.cells).toEqual({ ...carried, reached: 1390 }), {
      timeout: 3000,
    });
  });

  it('opens as a whole for whoever changes what came over', async () => {
    const { card } = await renderCard();
    await userEvent.click(card.getByRole('button', { name: /^Change/ }));
    expect(card.getAllByRole('radio').length).toBeGreaterThan(3);
    expect(card.getAllByRole('textbox').length).toBeGreaterThan(1);
  });
});
