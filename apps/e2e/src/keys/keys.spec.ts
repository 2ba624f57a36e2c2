import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import type { KeysOfPath } from './counted-keyboard.js';
import { addFirstPreparer } from './first-preparers.js';
import { minutesOfFirstTime, minutesOfKeys } from './minutes-of.js';
import { walkReturn } from './walk-return.js';

/**
 * Whose returns are walked. KEYS_OF=Preparer is the demonstration's, whose return is mostly carried over;
 * KEYS_OF="TRUST, PRACTICE, ICB" are people who prepare for the first time, of organisations that have not begun.
 */
const asked = (process.env['KEYS_OF'] ?? 'Preparer').split(',').map((name) => name.trim());
// Thousands of keys: a trace of each would be most of what is timed.
test.use({ trace: 'off' });

const walked: { person: string; counted: KeysOfPath }[] = [];

for (const whose of asked) {
  test(`a return goes from sign-in to submission by keyboard alone: ${whose}`, async ({ openAs, product }) => {
    test.setTimeout(2_700_000);
    const isType = /^[A-Z]+$/.test(whose);
    const person = isType ? await addFirstPreparer(product, whose) : whose;
    const page = await openAs('Visitor');
    const counted = await walkReturn(page, person);
    walked.push({ person: isType ? `${whose}: ${person}` : person, counted });
    expect(page.url()).toMatch(/\/(history|receipt)/);
  });
}

test.afterAll(() => {
  const headings = [
    'Who',
    'Pages',
    'Keys',
    'of them Tab',
    'Clicks',
    'Seconds waited',
    'Minutes, by keys',
    'first time',
  ];
  const rows = walked.map(({ person, counted }) => {
    const { pages, tabs, presses, characters, clicks, waited } = counted;
    const minutes = [minutesOfKeys(counted), minutesOfFirstTime(counted)].map((each) => each.toFixed(1));
    return [person, pages, tabs + presses + characters, tabs, clicks, waited.toFixed(1), ...minutes].map(String);
  });
  for (const row of [headings, headings.map(() => '---'), ...rows]) process.stdout.write(`| ${row.join(' | ')} |\n`);
});
