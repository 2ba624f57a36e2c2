import { afterEach, describe, expect, it } from '@jest/globals';
import { answerTo, editionOf, findQuestion } from '@monitor/domain';
import type { Cells, ReturnContent, ReturnIssue } from '@monitor/domain';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderTable } from '../testing/render-table.js';
import { isTable } from './table-question.js';

const question = findQuestion(editionOf(1), 'M11.SEX');
if (question === null || !isTable(question)) throw new Error('The first edition asks for a table by sex.');
const bySex = { edition: editionOf(1), question };

const reasonAt = 'M11.SEX.explanation';

/** A rule that some edition may have: nobody refers more than 10,000 people, unless they say why. */
function fewerThanTenThousand(content: ReturnContent): ReturnIssue[] {
  const { cells = {} } = answerTo(content, 'M11.SEX') ?? {};
  const reason = cells['explanation'];
  return Object.entries(cells)
    .filter(([cell, value]) => cell.endsWith('.denominator') && Number(value) > 10_000)
    .map(([cell, value]) => ({
      severity: 'WARNING',
      code: 'UNUSUAL_CHANGE',
      cell: `M11.SEX.${cell}`,
      question: 'Digital skills support by sex',
      message: `${String(value)} is ten times what is usual here.`,
      reasonAt,
      ...(typeof reason === 'string' && { reason }),
    }));
}

const complete: Cells = Object.fromEntries(
  ['FEMALE', 'MALE', 'NOT_KNOWN', 'NOT_STATED'].flatMap((group) => [
    [`${group}.numerator`, 100],
    [`${group}.denominator`, 5790],
  ]),
);
const withCells = (cells: Cells) => ({
  table: { answer: { question: 'M11.SEX', cells, confirmed: true }, version: 1, typed: {} },
});
const referred = (group: string) =>
  screen.getByLabelText<HTMLInputElement>(`${group}, people referred to digital skills support`);

async function retype(input: HTMLInputElement, text: string) {
  await userEvent.clear(input);
  await userEvent.type(input, text);
  await userEvent.tab();
}

/** The row of a table that stands right below the row of an input. */
function belowRowOf(input: HTMLInputElement) {
  return within(input.closest('tr')?.nextElementSibling as HTMLElement);
}

afterEach(cleanup);

describe('a number that is unusual', () => {
  it('is said beside it as soon as it is left, in words and not by colour alone, with the box for its reason', async () => {
    renderTable({ ...bySex, ...withCells(complete), alsoFound: fewerThanTenThousand });
    const input = referred('Female');
    expect(screen.queryByText(/ten times/)).toBeNull();
    await retype(input, '57,900');
    const below = belowRowOf(input);
    expect(below.getByText(/57900 is ten times what is usual here\./)).toBeTruthy();
    expect(below.getByText('Please check:')).toBeTruthy();
    expect(below.getByLabelText(/^Explain what is unusual/)).toBe(document.getElementById(reasonAt));
    expect(input.getAttribute('aria-describedby')).toContain(`${input.id}--warning`);
    expect(document.getElementById(`${input.id}--warning`)).not.toBeNull();
    const aloud = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(aloud).toContain('Please check: 57900 is ten times what is usual here.');
  });

  it('keeps the page until its reason is given', async () => {
    const { router } = renderTable({ ...bySex, ...withCells(complete), alsoFound: fewerThanTenThousand });
    await retype(referred('Female'), '57,900');
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(screen.getByText('There is a problem')).toBeTruthy();
    await userEvent.click(within(screen.getByRole('alert')).getByRole('link', { name: /ten times/ }));
    expect(document.activeElement?.id).toBe(reasonAt);
    await userEvent.type(document.activeElement as HTMLElement, 'A new clinic opened.');
    expect(screen.queryByRole('heading', { name: 'Another page' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('heading', { name: 'Another page' })).toBeTruthy();
    expect(router.state.location.pathname).not.toContain('M11.SEX');
  });

  it('is listed with all others above the one box, which follows the row that was left last', async () => {
    renderTable({ ...bySex, ...withCells(complete), alsoFound: fewerThanTenThousand });
    const [first, second] = [referred('Female'), referred('Male')];
    await retype(first, '57,900');
    await userEvent.type(document.getElementById(reasonAt) as HTMLElement, 'Half a reason');
    await retype(second, '60,000');
    expect(document.querySelectorAll(`[id="${reasonAt}"]`).length).toBe(1);
    const below = belowRowOf(second);
    expect((below.getByLabelText(/^Explain what is unusual/) as HTMLTextAreaElement).value).toBe('Half a reason');
    expect(below.getByText(/Female, People referred to digital skills support: 57900/)).toBeTruthy();
    await userEvent.click(belowRowOf(first).getByRole('button', { name: 'Explain it with the others' }));
    expect(document.activeElement?.id).toBe(reasonAt);
  });

  it('is no longer said once it is mended', async () => {
    renderTable({ ...bySex, ...withCells(complete), alsoFound: fewerThanTenThousand });
    await retype(referred('Female'), '57,900');
    await retype(referred('Female'), '5,790');
    expect(screen.queryByText(/ten times/)).toBeNull();
    expect(screen.getByText('Explain what is unusual').closest('details')).not.toBeNull();
  });
});

describe('a table that is unusual as a whole', () => {
  it('says what is unusual above the box of its explanation as soon as a number makes it so', async () => {
    const before = { ...complete, 'FEMALE.numerator': 5000, 'MALE.numerator': 5000 };
    const answers = [{ question: 'M11.SEX', cells: before, confirmed: true }];
    const previous = { organisationCode: 'X01', quarterId: '2026-27-Q1', edition: 1, answers };
    renderTable({
      ...bySex,
      ...withCells({ ...complete, 'FEMALE.numerator': 5000, 'MALE.numerator': 5000 }),
      previous,
    });
    const input = screen.getByLabelText<HTMLInputElement>('Female, people who completed digital skills support');
    await retype(input, '50');
    const box = screen.getByLabelText(/^Explain what is unusual/);
    expect(box.closest('details')).toBeNull();
    expect(screen.getByText(/The share went from 44% last time to 23%/)).toBeTruthy();
  });
});
