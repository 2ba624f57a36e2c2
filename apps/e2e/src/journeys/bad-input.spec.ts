import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectWhole, heading, openReturn } from './page-parts.js';

/** What a person on a bad day types, and what they are told. */
const slips = [
  ['a word', 'ten', '“ten” is not a number'],
  ['a huge number', '1e21', 'Write the number in full'],
  ['part of a person', '12.5', 'whole number'],
  ['fewer than none', '-3', 'whole number, 0 or more'],
] as const;

for (const [slip, typed, message] of slips) {
  test(`tells what is wrong with ${slip}, keeps it as typed, and saves the rest`, async ({ openAs }) => {
    const page = await openAs('Preparer');
    const { organisation, quarterId } = await openReturn(page);
    await page.goto(`/returns/${organisation}/${quarterId}/sections/M11/M11.DEPRIVATION`);
    const cell = page.locator('table input[type=text]').first();
    const before = await cell.inputValue();
    await cell.fill(typed);
    await cell.blur();
    await expect(cell).toHaveAttribute('aria-invalid', 'true');
    await expect(cell).toHaveValue(typed);
    await expect(cell).toHaveAccessibleDescription(new RegExp(message));
    await cell.fill(before);
    await cell.blur();
    // What stands again as it stood has nothing to be saved.
    await expect(page.getByText(/^(Saved at|Everything you type is saved)/)).toBeVisible();
    await expect(page.locator('[aria-invalid=true]')).toHaveCount(0);
  });
}

test('shows another organisation’s return as one that is not there', async ({ openAs }) => {
  const page = await openAs('Preparer');
  await page.goto('/returns/ZZ002/2026-27-Q1');
  await expect(heading(page)).toHaveText(/not found|cannot see|not there/i);
  await expect(page.getByRole('main')).not.toContainText('ZZ002');
});

test('does not let a return of a closed quarter be typed in', async ({ openAs }) => {
  const page = await openAs('Preparer');
  const { organisation } = await openReturn(page);
  await page.goto(`/returns/${organisation}/2025-26-Q1/sections/D1`);
  await expectWhole(page);
  await expect(page.getByRole('radio')).toHaveCount(0);
});
