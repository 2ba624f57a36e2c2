import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { desktop, openPage, phone } from '../browser/open-page.js';
import { signInAs } from '../browser/sign-in.js';
import type { Persona } from '../browser/sign-in.js';
import type { Running } from '../product/running-product.js';
import { heading } from './page-parts.js';

/** Pages by who reads them. */
const pagesOf: [Persona | 'Visitor', string[]][] = [
  ['Visitor', ['/', '/how-figures-are-made', '/accessibility', '/privacy', '/no-such-page']],
  ['Preparer', ['/home', '/returns/ZZ001/2026-27-Q1', '/returns/ZZ001/2026-27-Q1/history', '/consistency', '/equity']],
  ['Approver', ['/home', '/returns/ZZ001/2026-27-Q1']],
  [
    'Regional lead',
    [
      '/home',
      '/region/returns',
      '/consistency',
      '/consistency?domain=D1',
      '/consistency/organisations?region=Y56',
      '/equity',
      '/equity?level=REGION',
    ],
  ],
  [
    'National analyst',
    [
      '/home',
      '/consistency?within=Y59&boundaries=AS_NOW',
      '/equity?metric=M03',
      '/equity?level=ICB&area=S0E4D&metric=M10&boundaries=AS_NOW',
      '/organisations',
      '/organisations?type=TRUST',
      '/organisations/QNQ',
      '/comparability',
    ],
  ],
  ['Administrator', ['/home', '/reorganisations', '/reorganisations/new', '/comparability/new']],
];

const allPagesMs = 300_000;
const narrowest = { width: 320, height: 640 };

/** Every page for everyone who reads it: found by axe to be accessible, fits a phone, asks nobody else for anything. */
export function pagesSuite(product: () => Running): void {
  it.each(pagesOf)(
    'is accessible and keeps to itself: %s',
    async (persona, paths) => {
      const { page, elsewhere, close } = await open(product(), persona);
      const refusals = noteRefusals(page);
      for (const path of paths) {
        await page.goto(path);
        await heading(page).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await page.title()).toMatch(/Digital inclusion monitor$/);
        for (const viewport of [desktop, phone, narrowest]) await checkPage(page, `${persona} ${path}`, viewport);
      }
      expect(elsewhere).toEqual([]);
      expect(refusals).toEqual([]);
      await close();
    },
    allPagesMs,
  );

  it('shows the demonstration notice everywhere', async () => {
    const { page, close } = await open(product(), 'Visitor');
    for (const path of ['/', '/how-figures-are-made', '/privacy']) {
      await page.goto(path);
      await page.getByText('Demonstration data').first().waitFor();
    }
    await close();
  });
}

/** What the server refuses or fails at while pages are read: a page that says so politely is still broken. */
function noteRefusals(page: Page): string[] {
  const refusals: string[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/graphql')) return;
    const asked = page.url();
    // The answer to a page that was left is gone.
    const body = response.json().catch(() => null) as Promise<{ errors?: { message: string }[] } | null>;
    void body.then((answer) => refusals.push(...(answer?.errors ?? []).map(({ message }) => `${asked}: ${message}`)));
  });
  return refusals;
}

/** Fits the width without scrolling sideways, and axe finds nothing; the same page is looked at in each width. */
async function checkPage(page: Page, name: string, viewport: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(viewport);
  const problem = `${name} at ${viewport.width}`;
  expect({ problem, width: await page.evaluate('document.documentElement.scrollWidth') }).toEqual({
    problem,
    width: viewport.width,
  });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect({ problem, violations: violations.map(({ id, nodes }) => [id, nodes[0]?.html]) }).toEqual({
    problem,
    violations: [],
  });
}

async function open({ browser, url }: Running, persona: Persona | 'Visitor') {
  if (persona !== 'Visitor') return signInAs(browser, url, persona);
  const { page, context, elsewhere } = await openPage(browser, url);
  return { page, elsewhere, close: () => context.close() };
}
