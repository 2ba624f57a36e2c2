/**
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { SteadyShelf } from './steady-shelf.js';
import { TestBrowser } from './testing/index.js';

const key = randomBytes(32).toString('base64url');
const full = new DOMException('No room.', 'QuotaExceededError');

async function aPage() {
  const browser = new TestBrowser();
  const { shelf } = await browser.openPage('person', key);
  return { browser, shelf };
}

describe('a shelf in a browser that does not take what it is given', () => {
  it.each([
    ['a full disk', full, 'FULL'],
    ['a database that was taken away', new Error('The connection is closed.'), 'NO_STORAGE'],
  ])('holds it in the page, says so, and keeps it with the next that is taken: %s', async (_what, failure, why) => {
    const { browser, shelf } = await aPage();
    await shelf.write('answer a', 'before');
    browser.failing = failure;
    await shelf.write('answer b', 'typed');
    await shelf.remove('answer a');
    expect(shelf.keeping()).toEqual({ kind: 'NOT_KEPT', why });
    expect(shelf.isAllKept()).toBe(false);
    expect([await shelf.read('answer a'), await shelf.read('answer b')]).toEqual([undefined, 'typed']);
    expect(await shelf.names('answer ')).toEqual(['answer b']);
    browser.failing = null;
    await (shelf as SteadyShelf).offerAgain();
    expect([shelf.keeping().kind, shelf.isAllKept()]).toEqual(['KEPT', true]);
    const later = await browser.openPage('person', key);
    expect(await later.shelf.names('')).toEqual(['answer b']);
  });

  it('tells other tabs what changed, and is told', async () => {
    const { browser, shelf } = await aPage();
    const other = await browser.openPage('person', key);
    const told = new Promise((resolve) => other.shelf.watch('answer ', resolve));
    await shelf.write('form c', 1);
    await shelf.write('answer a', 1);
    expect(await told).toBe('answer a');
  });
});
