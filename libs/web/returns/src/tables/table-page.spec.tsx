import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Cells, ReturnContent } from '@monitor/domain';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { answering, asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const page = 'sections/M11/M11.SEX';
const completed = 'people who completed digital skills support';
const referred = 'people referred to digital skills support';

const cell = (group: string, what: string) => screen.findByLabelText<HTMLInputElement>(`${group}, ${what}`);
const row = (name: RegExp) => within(screen.getByRole('row', { name }));

/** Counts of the table by sex, complete. */
const counts = (numerator: number, denominator: number): Cells =>
  Object.fromEntries(
    ['FEMALE', 'MALE', 'NOT_KNOWN', 'NOT_STATED'].flatMap((group) => [
      [`${group}.numerator`, numerator],
      [`${group}.denominator`, denominator],
    ]),
  );

const saved = (cells: Cells, content?: ReturnContent) => asAnswered(answering({ 'M11.SEX': cells }, content));

beforeEach(() => sessionStorage.clear());
afterEach(cleanup);

describe('the page of a table', () => {
  it('names each cell by its row and what is counted', async () => {
    renderReturn(page, { shown: aReturn() });
    expect((await cell('Female', completed)).inputMode).toBe('numeric');
    expect(await cell('Sex not known', referred)).toBeTruthy();
  });

  it('says once what the table and its way of dividing both say', async () => {
    renderReturn('sections/M16/M16.CHANGE_KIND', {
      shown: aReturn({ edition: 2, draft: asAnswered(blankContent(2, 'PCN')) }),
    });
    await screen.findByRole('heading', { level: 1, name: /Changes assessed by kind of change/ });
    const once = /Count each change once, in the first row that fits/g;
    expect(document.body.textContent.match(once)).toHaveLength(1);
  });

  it('gives a row its share at once, and the whole only when no number is to come', async () => {
    renderReturn(page, { shown: aReturn({ draft: saved({ ...counts(30, 60), 'MALE.denominator': 50 }) }) });
    const last = await cell('Male', completed);
    await userEvent.clear(last);
    expect(row(/^Female/).getByText('50%')).toBeTruthy();
    expect(row(/^All/).getByText('Not complete: 1 number to come')).toBeTruthy();
    expect(row(/^All/).queryByText(/%/)).toBeNull();
    await userEvent.type(last, '25');
    expect(row(/^All/).getByText('115')).toBeTruthy();
    expect(row(/^All/).getByText('230')).toBeTruthy();
    expect(row(/^All/).getByText('50%')).toBeTruthy();
  });

  it('shows last quarter’s counts and shares beside each row and the whole', async () => {
    renderReturn(page, { shown: aReturn({ draft: saved(counts(30, 60)), previous: saved(counts(1200, 1600)) }) });
    expect((await cell('Female', completed)).getAttribute('aria-describedby')).toContain('--before');
    expect(row(/^Female/).getByText('Last quarter 1,200')).toBeTruthy();
    expect(row(/^Female/).getByText('Last quarter 75%')).toBeTruthy();
    expect(row(/^All/).getByText('Last quarter 4,800')).toBeTruthy();
  });

  it.each([
    ['ten', 'not a number'],
    ['12.5', 'not a whole number'],
    ['-3', '0 or more'],
    ['999999999', 'Check for extra digits'],
  ])('says at the cell what is wrong with %s, and leaves it as typed', async (text, message) => {
    renderReturn(page, { shown: aReturn() });
    const input = await cell('Female', completed);
    await userEvent.type(input, text);
    await userEvent.tab();
    expect(within(input.closest('td') as HTMLElement).getByText(new RegExp(message))).toBeTruthy();
    expect(input.value).toBe(text);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });

  it('says in one line that numbers are empty, with the way to the first, and briefly at each', async () => {
    renderReturn(page, { shown: aReturn({ draft: saved({ 'FEMALE.numerator': 5 }) }) });
    await cell('Female', completed);
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }));
    const summary = within(await screen.findByRole('alert'));
    const links = summary.getAllByRole('link');
    expect(links.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^7 counts are empty: Female, Male, Sex not known and 1 more\. /),
    ]);
    await userEvent.click(links[0] as HTMLElement);
    expect(document.activeElement).toBe(await cell('Female', referred));
    expect(screen.getAllByText('Empty').length).toBe(7);
  });

  it('asks why when it cannot be given, keeps what was typed in sight, and brings back what was taken out', async () => {
    renderReturn(page, { shown: aReturn({ draft: saved({ 'FEMALE.numerator': 5 }) }) });
    await cell('Female', completed);
    await userEvent.click(screen.getByLabelText('We cannot give this table this quarter'));
    expect(screen.getByLabelText('Why it cannot be given')).toBeTruthy();
    expect((await cell('Female', completed)).value).toBe('5');
    await userEvent.click(screen.getByRole('button', { name: 'Take the numbers out of the table' }));
    expect(screen.queryByRole('table')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Bring them back' }));
    expect((await cell('Female', completed)).value).toBe('5');
  });

  it('is not found where the organisation is not asked the table, or the section is another', async () => {
    renderReturn('sections/M10/M11.SEX', { shown: aReturn() });
    expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeTruthy();
  });
});

describe('a table that may be held in finer groups', () => {
  const shownWith = (cells: Cells) => {
    const content = answering({ 'M11.ETHNICITY': cells }, blankContent(2, 'TRUST'));
    const shown = aReturn({ edition: 2, draft: asAnswered(content) });
    return { ...shown, head: { ...shown.head, organisation: { ...shown.head.organisation, type: 'TRUST' as const } } };
  };

  it('says what becomes of the numbers before the groups change, and brings them back', async () => {
    renderReturn('sections/M11/M11.ETHNICITY', { shown: shownWith({ 'WHITE.numerator': 5 }) });
    const detailed = await screen.findByLabelText(/^In detailed groups/);
    await userEvent.click(detailed);
    expect(await screen.findByText('Your numbers for White have no place there and are taken out.')).toBeTruthy();
    expect((await cell('White', completed)).value).toBe('5');
    await userEvent.click(screen.getByRole('button', { name: 'Change the groups' }));
    expect(screen.queryByLabelText(`White, ${completed}`)).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Undo the change of groups' }));
    expect((await cell('White', completed)).value).toBe('5');
  });
});
