import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Reader } from '../browser/personas.js';
import { test } from '../browser/test.js';
import { expectFitsAndIsAccessible } from './page-checks.js';
import { expectWhole } from './page-parts.js';

/** Pages by who reads them. */
const pagesOf: [Reader, string[]][] = [
  [
    'Visitor',
    [
      '/',
      '/latest',
      '/guide',
      '/how-figures-are-made',
      '/accessibility',
      '/privacy',
      '/forms/2',
      '/paper/2/practice',
      '/practise',
      '/no-such-page',
    ],
  ],
  ['Preparer', ['/home', '/returns/ZZ001/2026-27-Q1', '/returns/ZZ001/2026-27-Q1/history', '/consistency', '/equity']],
  [
    'Preparer',
    [
      '',
      '/sections/D1',
      '/sections/SERVICES',
      '/sections/SERVICES/SERVICES/s1',
      '/sections/PARTNERSHIPS',
      '/sections/GOVERNANCE',
      '/sections/MISSING',
      '/sections/SUPPORT',
      '/sections/SUPPORT/SUPPORT',
      '/sections/M08/M08.ALL_PEOPLE',
      '/sections/M11/M11.AGE',
      '/sections/M15/M15.ETHNICITY',
      '/check',
      '/plan',
      '/plan/D1-S1',
      '/workbook',
      '/paper',
    ].map((path) => `/returns/ZZ001/2026-27-Q2${path}`),
  ],
  [
    'Preparer',
    ['', '/sections/D1', '/check', '/sign-off', '/correct', '/history'].map(
      (path) => `/practise/EXAMPLE-BOARD/2026-27-Q2${path}`,
    ),
  ],
  ['Helper', ['/home']],
  ['Approver', ['/home', '/returns/ZZ001/2026-27-Q1', '/notes/ZZ001/2026-27-Q1/D2']],
  [
    'Regional lead',
    [
      '/home',
      '/region/plans',
      '/region/returns',
      '/region/returns?order=late&state=not-started',
      '/returns/ZZ001/2026-27-Q2/extension',
      '/returns/ZZ001/2026-27-Q2/plan',
      '/consistency',
      '/consistency?domain=OFFLINE-ROUTES',
      '/answers',
      '/need',
      '/together',
      '/pace',
      '/pace?compare=TYPE',
      '/consistency/organisations?region=Y56',
      '/notes/ZZ001/2026-27-Q1/D2',
      '/questions/ZZ001/2026-27-Q1/D2',
      '/equity',
      '/equity?level=REGION',
      '/equity?level=ICB&metric=M05',
      '/gaps',
      '/evaluation',
      '/evaluation/1',
      '/evaluation/new',
      '/since',
      '/views?pack=2,1',
      '/briefing?views=2,1',
    ],
  ],
  [
    'National analyst',
    [
      '/home',
      '/since',
      '/england/returns',
      '/england/returns/Y56',
      '/consistency?within=Y59&boundaries=AS_NOW',
      '/consistency?within=ALL-BOARDS',
      '/equity?metric=M03',
      '/equity/figure?quarter=2026-27-Q1&level=ENGLAND&area=ENG&metric=M01&group=DEPRIVATION',
      '/equity?level=ICB&area=S0E4D&metric=M10&boundaries=AS_NOW',
      '/organisations',
      '/organisations?type=TRUST',
      '/organisations/QNQ',
      '/comparability',
      '/publications',
      '/publications/new',
      '/publications/1',
      '/national/time?type=PRACTICE',
      '/data',
    ],
  ],
  [
    'Administrator',
    [
      '/home',
      '/reorganisations',
      '/reorganisations/new',
      '/comparability/new',
      '/national/loading',
      '/national/loading/new',
      '/national/form',
      '/national/form/2',
      '/national/form/2/preview',
      '/national/windows',
      '/national/windows/2026-27-Q2',
      '/national/letters',
      '/national/people',
      '/national/people/new',
      '/organisations/ZZ001/mailboxes',
      '/data',
      '/data/clients/new',
    ],
  ],
];

const allPagesMs = 900_000;

/** Every page for everyone who reads it: accessible, fits a phone, and the server refuses nothing that it asks. */
for (const [reader, paths] of pagesOf) {
  test(`every page is accessible, fits, and is answered: ${reader}, ${paths[0]}`, async ({ openAs }) => {
    test.setTimeout(allPagesMs);
    const page = await openAs(reader);
    const refusals = noteRefusals(page);
    for (const path of paths) {
      await page.goto(path);
      await expectWhole(page);
      await expect(page).toHaveTitle(/Digital inclusion monitor$/);
      await expectFitsAndIsAccessible(page, `${reader} ${path}`);
    }
    expect(refusals).toEqual([]);
  });
}

test('the demonstration notice stands on every page', async ({ openAs }) => {
  const page = await openAs('Visitor');
  for (const path of ['/', '/latest', '/how-figures-are-made', '/privacy']) {
    await page.goto(path);
    await expect(page.getByText('Demonstration data').first()).toBeVisible();
  }
});

/** What the server refuses or fails at while pages are read: a page that says so politely is still broken. */
function noteRefusals(page: Page): string[] {
  const refusals: string[] = [];
  page.on('response', (response) => {
    if (!response.url().endsWith('/graphql')) return;
    const address = page.url();
    // The answer to a page that was left is gone.
    const body = response.json().catch(() => null) as Promise<{ errors?: { message: string }[] } | null>;
    void body.then((answer) => refusals.push(...(answer?.errors ?? []).map(({ message }) => `${address}: ${message}`)));
  });
  return refusals;
}
