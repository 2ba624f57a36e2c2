import { expect, it } from '@jest/globals';
import { signInAs } from '../browser/sign-in.js';
import type { Running } from '../product/running-product.js';
import { heading, openReturn } from './page-parts.js';

/** What a person on a bad day types, and what they are told. */
export function badInputSuite(product: () => Running): void {
  it.each([
    ['a word', 'ten', '“ten” is not a number'],
    ['a huge number', '1e21', 'Write the number in full'],
    ['part of a person', '12.5', 'whole number'],
    ['fewer than none', '-3', 'whole number, 0 or more'],
  ])('tells what is wrong with %s, keeps it as typed, and saves the rest', async (_, typed, told) => {
    const { page, close } = await signInAs(product().browser, product().url, 'Preparer');
    const { organisation, quarterId } = await openReturn(page);
    await page.goto(`/returns/${organisation}/${quarterId}/metrics/M11/deprivation`);
    const cell = page.locator('table input[type=text]').first();
    const before = await cell.inputValue();
    await cell.fill(typed);
    await cell.blur();
    await page.locator('[aria-invalid=true]').first().waitFor();
    const kept = await cell.inputValue();
    const messageId = (await cell.getAttribute('aria-describedby'))?.split(' ')[0] ?? '';
    const message = await page.locator(`[id="${messageId}"]`).innerText();
    await cell.fill(before);
    await cell.blur();
    await page.getByText(/^Saved at/).waitFor();
    expect(await page.locator('[aria-invalid=true]').count()).toBe(0);
    expect({ kept, message }).toEqual({ kept: typed, message: expect.stringContaining(told) });
    await close();
  });

  it('shows another organisation’s return as one that is not there', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'Preparer');
    await page.goto('/returns/ZZ002/2026-27-Q1');
    await heading(page).waitFor();
    expect(await page.getByText(/Aldermere|ZZ002/).count()).toBeLessThanOrEqual(1);
    expect(await heading(page).innerText()).toMatch(/not found|cannot see|not there/i);
    await close();
  });

  it('does not let a return of a closed quarter be typed in', async () => {
    const { page, close } = await signInAs(product().browser, product().url, 'Preparer');
    const { organisation } = await openReturn(page);
    await page.goto(`/returns/${organisation}/2025-26-Q1/actions/D1`);
    await heading(page).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
    await close();
  });
}
