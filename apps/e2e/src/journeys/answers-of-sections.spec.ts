import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectWhole } from './page-parts.js';

test('from a message of the framework to who is missing, where nobody has looked, and who answers for it', async ({
  openAs,
}) => {
  const page = await openAs('Regional lead');
  await page.goto('/consistency?quarter=2026-27-Q1&domain=WHO-IS-MISSING');
  await page.getByRole('link', { name: 'See what else organisations answer about this' }).click();
  await expectWhole(page);
  await expect(page.getByRole('main')).toContainText(
    /In England, the answer “We have not looked at this group” is given most often for “.+”: by \d+ of \d+ organisations\./,
  );
  const looked = page.getByRole('table', { name: 'England: Who is missing and why, April to June 2026' });
  const counts = await looked.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
  const [answered = NaN, ...answers] = counts.map(Number);
  expect(answers).toHaveLength(4);
  expect(answers.reduce((sum, count) => sum + count, 0)).toBe(answered);
  await page.getByLabel('Section of the return', { exact: true }).selectOption({ label: 'Governance' });
  await expectWhole(page);
  await expect(page).toHaveURL(/quarter=2026-27-Q1/);
  await expect(
    page.getByRole('table', {
      name: 'England: Does one senior leader answer for digital inclusion?, April to June 2026',
    }),
  ).toBeVisible();
});
