import { expect } from '@playwright/test';
import { test } from '../browser/test.js';
import { minutesOf, walkReturn } from './walk-return.js';

/**
 * The people whose returns are walked: KEYS_OF=Preparer is the demonstration's, whose return is mostly carried over.
 * KEYS_OF="Trust preparer, Board preparer" names others, added to a running product with `npm run people`.
 */
const people = (process.env['KEYS_OF'] ?? 'Preparer').split(',').map((name) => name.trim());

for (const person of people) {
  test(`a return goes from sign-in to submission by keyboard alone: ${person}`, async ({ openAs }) => {
    test.setTimeout(600_000);
    const page = await openAs('Visitor');
    const counted = await walkReturn(page, person);
    const line = JSON.stringify({ person, ...counted, minutes: Number(minutesOf(counted).toFixed(1)) });
    process.stdout.write(`${line}\n`);
    expect(page.url()).toMatch(/\/(history|receipt)/);
  });
}
