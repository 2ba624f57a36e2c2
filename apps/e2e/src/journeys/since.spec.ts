import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';
import { expectWhole } from './page-parts.js';

const noted = '1 note was written beside a comparison';
/** A list reaches up to half a minute ago. */
const settled = { timeout: 90_000, intervals: [5_000] };

/** On a Monday: what is new to a lead, and nothing that they have read. */
test('a regional lead marks what changed as seen, and is told what somebody does afterwards', async ({ openAs }) => {
  test.slow();
  const lead = await openAs('Regional lead');
  await lead.goto('/home');
  const section = lead.getByRole('region', { name: 'What changed since you last looked' });
  const seen = section.getByRole('button', { name: 'I have seen these' });
  const said = section.getByRole('status').filter({ hasText: 'Nothing has changed since then.' });
  await expect(seen.or(section.getByText(/^Nothing has changed since/))).toBeVisible();
  await expectFitsAndIsAccessible(lead, 'the home of a lead with what changed');
  if (await seen.isVisible()) {
    await seen.press('Enter');
    await expect(said).toBeFocused();
  }

  const preparer = await openAs('Preparer');
  await preparer
    .getByRole('link', { name: /^Write a note/ })
    .last()
    .click();
  await expectWhole(preparer);
  await preparer.getByLabel('Your note').fill('We changed our system in August.');
  await preparer.getByRole('button', { name: 'Put the note beside the comparison' }).click();
  await expect(preparer.getByText('Your note stands beside the comparison.')).toBeVisible();

  await expect(async () => {
    await lead.goto('/since');
    await expectWhole(lead);
    // What others did within half a minute before the mark may stand beside it.
    await expect(lead.getByRole('main').getByRole('heading', { level: 2, name: noted })).toHaveCount(1, {
      timeout: 1_000,
    });
  }).toPass(settled);
  await expectFitsAndIsAccessible(lead, 'what changed');
  await lead.getByRole('region', { name: noted }).getByRole('listitem').getByRole('link').click();
  await expectWhole(lead);
  await expect(lead.getByText('We changed our system in August.').first()).toBeVisible();

  await lead.goto('/since');
  await lead.getByRole('button', { name: 'I have seen these' }).click();
  await expect(lead.getByRole('status').filter({ hasText: 'Nothing has changed since then.' })).toBeFocused();
  await expect(lead.getByText(noted)).toHaveCount(0);
  await expectFitsAndIsAccessible(lead, 'what changed, once it was seen');

  await preparer.getByRole('button', { name: 'Withdraw the note' }).click();
  await expect(preparer.getByText(/^Your note was withdrawn/)).toBeVisible();
});
