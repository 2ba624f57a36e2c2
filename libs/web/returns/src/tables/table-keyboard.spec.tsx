import { afterEach, describe, expect, it } from '@jest/globals';
import { editionOf, findQuestion } from '@monitor/domain';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { renderTable } from '../testing/render-table.js';
import { anyAnsweredTable } from './generated-tables.builder.js';
import { isTable } from './table-question.js';

const question = findQuestion(editionOf(1), 'M11.SEX');
if (question === null || !isTable(question)) throw new Error('The first edition asks for a table by sex.');
const bySex = { edition: editionOf(1), question };

const inputsOfGrid = async () => within(await screen.findByRole('table')).getAllByRole<HTMLInputElement>('textbox');
const focused = () => document.activeElement as HTMLInputElement;

afterEach(cleanup);

describe('the keyboard on the page of a table', () => {
  it('comes to every cell of any table with Enter alone, and never leaves the page', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnsweredTable, async (of) => {
        const { router, unmount } = renderTable(of);
        const address = router.state.location.pathname;
        const inputs = await inputsOfGrid();
        inputs[0]?.focus();
        const reached = new Set([focused().id]);
        for (let step = 0; step < inputs.length; step += 1) {
          await userEvent.keyboard('{Enter}');
          reached.add(focused().id);
        }
        expect(reached).toEqual(new Set(inputs.map(({ id }) => id)));
        expect(router.state.location.pathname).toBe(address);
        expect(screen.queryByText('There is a problem')).toBeNull();
        unmount();
      }),
      { numRuns: 8 },
    );
  });

  it('moves with arrows from cell to cell, and within a text that is being mended', async () => {
    renderTable(bySex);
    const [first, second, third] = await inputsOfGrid();
    await userEvent.click(first as HTMLInputElement);
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(third);
    await userEvent.keyboard('{ArrowUp}{ArrowRight}');
    expect(focused()).toBe(second);
    await userEvent.keyboard('123{ArrowLeft}4');
    expect((second as HTMLInputElement).value).toBe('1243');
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{ArrowLeft}');
    expect(focused()).toBe(first);
  });

  it('restores with Escape what stood in the cell, and nothing else', async () => {
    renderTable(bySex);
    const [first, second] = await inputsOfGrid();
    await userEvent.click(first as HTMLInputElement);
    await userEvent.keyboard('17{ArrowRight}25{Escape}');
    expect([first?.value, second?.value]).toEqual(['17', '']);
    await userEvent.keyboard('{Escape}');
    expect(first?.value).toBe('17');
    expect(focused()).toBe(second);
  });

  it('takes back with Ctrl and Z what was typed cell by cell, keeps the focus, and does it again', async () => {
    renderTable(bySex);
    const [first, second, third] = await inputsOfGrid();
    await userEvent.click(first as HTMLInputElement);
    await userEvent.keyboard('60{Enter}84');
    expect([first?.value, third?.value]).toEqual(['60', '84']);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect([first?.value, third?.value]).toEqual(['60', '']);
    await userEvent.keyboard('{Control>}z{/Control}{Control>}z{/Control}');
    expect([first?.value, second?.value, third?.value]).toEqual(['', '', '']);
    expect(focused()).toBe(third);
    await userEvent.keyboard('{Control>}y{/Control}{Control>}{Shift>}z{/Shift}{/Control}');
    expect([first?.value, third?.value]).toEqual(['60', '84']);
  });
});
