import { expect } from '@playwright/test';
import type { Page, Request } from '@playwright/test';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';
import { expectWhole } from './page-parts.js';

/** What the frame around every page asks; reading changes nothing. */
const reads = ['Viewer', 'ServiceNotices', 'ShelfKey'];

/** Requests by which anything of a practice could reach the service: all but files, and what the frame reads. */
function notePracticeSent(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request: Request) => {
    const { pathname } = new URL(request.url());
    const { operationName = '' } = (request.postDataJSON() ?? {}) as { operationName?: string };
    const isRead = pathname === '/graphql' && reads.includes(operationName);
    if (request.method() !== 'GET' && !isRead) sent.push(`${request.method()} ${pathname} ${operationName}`);
  });
  return sent;
}

/** Answers the action that is new, and confirms those that were carried over. */
async function answerActions(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Go on' }).click();
  await expectWhole(page);
  await page.getByRole('radio', { name: 'Not started' }).first().check();
  const confirm = page.getByRole('button', { name: /^This is still right/ });
  while ((await confirm.count()) > 0) await confirm.first().click();
  await expect(page.getByText(/^Saved at/).first()).toBeVisible();
}

test('a return is practised by two people, and nothing of it reaches the service', async ({ openAs }) => {
  const page = await openAs('Preparer');
  await page.goto('/home');
  await page.getByRole('link', { name: 'Practise a return' }).click();
  await page.waitForURL(/\/practise$/);
  await expectFitsAndIsAccessible(page, 'what to practise');
  const sent = notePracticeSent(page);
  await page.getByRole('link', { name: 'Primary care network' }).click();
  await page.waitForURL(/\/practise\/[^/]+\/[^/]+$/);
  await expect(page.getByText('Nothing here is sent or counted.')).toBeVisible();
  await expectFitsAndIsAccessible(page, 'a return in practice');
  await answerActions(page);
  await page.reload();
  await expectWhole(page);
  await expect(page.getByText('Nothing here is sent or counted.')).toBeVisible();
  expect(sent).toEqual([]);
});
