/// <reference lib="dom" />
import type { Page } from '@playwright/test';
import { CountedKeyboard } from './counted-keyboard.js';
import type { Focused, KeysOfPath } from './counted-keyboard.js';

/** How many people a table counts in all, so that a measure's tables agree with each other. */
const people = { numerator: 600, denominator: 2400 };
const perRow = { numerator: 12, denominator: 48 };

/** What a person writes into an empty box. Numbers of one measure agree from table to table. */
function words({ id, isNumber }: Focused, rows: readonly string[]): string {
  const [row = '', column = ''] = id.split('.').slice(-2);
  if (column === 'numerator' || column === 'denominator') {
    const rest = people[column] - perRow[column] * (rows.length - 1);
    return String(rows[0] === row ? rest : perRow[column]);
  }
  if (id.endsWith('-month')) return '3';
  if (id.endsWith('-year')) return '2027';
  if (/On$/.test(id)) return '31';
  return isNumber ? '4' : 'Head of digital';
}

function rowsOfGrid(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inputs = [...document.querySelectorAll('.monitor-grid input')];
    return [...new Set(inputs.map(({ id }) => id.split('.').at(-2) ?? ''))];
  });
}

const isNoneToEnter = (name: string) => /^(We|There|None|No )/.test(name);
const isContinue = ({ tag, name }: Focused) => tag === 'BUTTON' && /^(Continue|Done)/.test(name);

/** What somebody presses where the keyboard is: the key that answers; “words” to type; null to go on. */
function keyFor(focused: Focused): 'Enter' | 'Space' | 'words' | null {
  const { tag, type, name, value, isGroupAnswered, isOptional, isInDetails } = focused;
  if (tag === 'SUMMARY') return /Has nothing changed/.test(name) ? 'Enter' : null;
  if (tag === 'BUTTON') return /^(This is still right|Nothing has changed)/.test(name) ? 'Enter' : null;
  if (isOptional || isGroupAnswered) return null;
  if (type === 'radio') return 'Space';
  if (type === 'checkbox') return isNoneToEnter(name) && !/cannot/.test(name) ? 'Space' : null;
  return (type === 'text' || tag === 'TEXTAREA') && value === '' && !isInDetails ? 'words' : null;
}

/** Does what is to be done where the keyboard is. */
async function answerHere(keyboard: CountedKeyboard, focused: Focused, rows: readonly string[]): Promise<void> {
  const key = keyFor(focused);
  if (key === null) return;
  if (focused.tag !== 'SUMMARY') keyboard.counted.answers += 1;
  await (key === 'words' ? keyboard.type(words(focused, rows)) : keyboard.press(key));
  await keyboard.page.waitForTimeout(30);
}

/** Fills in a page from where the keyboard is, and goes on. */
async function fillPage(keyboard: CountedKeyboard): Promise<void> {
  const rows = await rowsOfGrid(keyboard.page);
  const from = keyboard.page.url();
  for (let keys = 0; keys < 600; keys += 1) {
    const focused = await keyboard.tab();
    if (!focused.isInMain) continue;
    if (isContinue(focused)) {
      await keyboard.readLines();
      await keyboard.press('Enter');
      await keyboard.page.waitForTimeout(400);
      if (keyboard.page.url() !== from) break;
    } else if (focused.isOpenEntry) {
      await keyboard.press('Enter');
      break;
    } else await answerHere(keyboard, focused, rows);
  }
  if (keyboard.page.url() === from) throw new Error(`Nobody gets past ${from} by answering what is asked.`);
  await keyboard.arrive();
}

/** The link to what is to be done, as the task list tells it: its own word for it, else the first that is not complete. */
async function nextOnTaskList(page: Page): Promise<string> {
  return page.evaluate(() => {
    const button = [...document.querySelectorAll('main a.nhsuk-button')].find((each) =>
      /^(Begin|Go on)$/.test(each.textContent ?? ''),
    );
    const open = [...document.querySelectorAll('.nhsuk-task-list__item')].find(
      (each) => !/Completed?$|Optional$/.test(each.querySelector('.nhsuk-task-list__status')?.textContent ?? ''),
    );
    return button?.textContent ?? open?.querySelector('a')?.textContent ?? 'Check answers and submit';
  });
}

/** Signs in, from the start page. */
async function signInByKeys(keyboard: CountedKeyboard, person: string): Promise<void> {
  await keyboard.page.goto('/');
  await keyboard.tabTo(({ name }) => name === 'Sign in', '“Sign in”');
  await keyboard.enterPage();
  await keyboard.tabTo(({ type }) => type === 'radio', 'the names');
  await keyboard.press('Space');
  while (!(await keyboard.focused()).name.startsWith(person)) await keyboard.press('ArrowDown');
  await keyboard.tabTo(({ tag }) => tag === 'BUTTON', 'the button');
  await keyboard.press('Enter');
  await keyboard.arrive(({ pathname }) => pathname === '/home');
}

/**
 * Walks a return by keyboard alone from the start page to its receipt, as somebody who has never done it: reads each page
 * from the top, answers what is asked and goes where the page leads. Counts every key.
 */
export async function walkReturn(page: Page, person: string): Promise<KeysOfPath> {
  // How long a page takes is a figure of the walk, and no fault of it.
  page.setDefaultTimeout(120_000);
  page.setDefaultNavigationTimeout(120_000);
  const keyboard = new CountedKeyboard(page);
  await signInByKeys(keyboard, person);
  await keyboard.tabTo(({ name }) => /^(Start|Continue) the return/.test(name), 'the return');
  await keyboard.enterPage();
  for (let pages = 0; pages < 120 && !/\/(history|receipt)/.test(page.url()); pages += 1) {
    if (/\/sections\//.test(page.url())) await fillPage(keyboard);
    else if (page.url().endsWith('/check')) {
      const shortcut = ({ name }: Focused) => name === 'Go past the answers to what is next';
      const { tag } = await keyboard.tabTo((at) => shortcut(at) || at.type === 'checkbox', 'the declaration');
      if (tag === 'BUTTON') await keyboard.press('Enter');
      await keyboard.tabTo(({ type }) => type === 'checkbox', 'the declaration');
      await keyboard.press('Space');
      await keyboard.tabTo(({ name }) => name === 'Submit for sign-off', 'the button that submits');
      await keyboard.enterPage();
    } else {
      await page.locator('.nhsuk-task-list').first().waitFor();
      const next = await nextOnTaskList(page);
      await keyboard.tabTo(({ name, isInMain }) => isInMain && name === next, next);
      await keyboard.enterPage();
    }
  }
  return keyboard.counted;
}
