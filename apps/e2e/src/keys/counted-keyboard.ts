/// <reference lib="dom" />
import type { Page } from '@playwright/test';

/** What a path costs whoever walks it by keyboard alone. */
export interface KeysOfPath {
  tabs: number;
  /** Enter, Space and the arrow keys. */
  presses: number;
  characters: number;
  /** Questions answered, confirmed or chosen: each costs a thought. */
  answers: number;
  pages: number;
  /** What somebody with a mouse would click: links, buttons and choices pressed, and boxes typed in. */
  clicks: number;
  /** Words of the pages, each line once: what somebody reads who has never seen them. */
  words: number;
  /** Seconds from a key that leads on until the next page stands. */
  waited: number;
}

/** What has the keyboard now, as far as somebody needs to know it to go on. */
export interface Focused {
  tag: string;
  type: string;
  id: string;
  name: string;
  value: string;
  isGroupAnswered: boolean;
  isOptional: boolean;
  isInMain: boolean;
  isInDetails: boolean;
  isNumber: boolean;
  /** Whether it is the name of an entry of a register of which something is left to fill in. */
  isOpenEntry: boolean;
}

/** Runs in the page, and so holds all that it needs. */
function readFocused(): Focused {
  const element = document.activeElement ?? document.body;
  const textOf = (some: Element | null | undefined) => (some?.textContent ?? '').trim().replace(/\s+/g, ' ');
  const isInput = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  const nameOf = () => textOf(isInput ? element.labels?.[0] : element) || (element.getAttribute('aria-label') ?? '');
  const isChecked = (each: Element) => each instanceof HTMLInputElement && each.checked;
  const stateOfEntry = () => textOf(element.closest('li')?.querySelector('.monitor-entry__state'));
  const legend = textOf(element.closest('fieldset')?.querySelector('legend'));
  return {
    tag: element.tagName,
    type: element.getAttribute('type') ?? '',
    id: element.id,
    name: nameOf(),
    value: isInput ? element.value : '',
    isGroupAnswered: isInput && [...document.getElementsByName(element.name)].some(isChecked),
    isOptional: /\(optional\)/.test(`${nameOf()} ${legend}`),
    isInMain: element.closest('main') !== null,
    isInDetails: element.closest('details') !== null,
    isNumber: ['numeric', 'decimal'].includes(element.getAttribute('inputmode') ?? ''),
    isOpenEntry: element.tagName === 'A' && /to do/.test(stateOfEntry()),
  };
}

/** A keyboard whose keys are counted. */
export class CountedKeyboard {
  readonly counted: KeysOfPath = {
    ...{ tabs: 0, presses: 0, characters: 0, answers: 0, pages: 1 },
    ...{ clicks: 0, words: 0, waited: 0 },
  };
  private readonly read = new Set<string>();

  constructor(readonly page: Page) {}

  focused(): Promise<Focused> {
    return this.page.evaluate(readFocused);
  }

  async tab(): Promise<Focused> {
    this.counted.tabs += 1;
    await this.page.keyboard.press('Tab');
    return this.focused();
  }

  async press(key: 'Enter' | 'Space' | 'ArrowDown'): Promise<void> {
    this.counted.presses += 1;
    if (key !== 'ArrowDown') this.counted.clicks += 1;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.counted.characters += text.length;
    this.counted.clicks += 1;
    await this.page.keyboard.type(text);
  }

  /** Tabs on until something is met; ends the walk where it never is. */
  async tabTo(isMet: (focused: Focused) => boolean, what: string): Promise<Focused> {
    let focused = await this.focused();
    for (let tabs = 0; tabs < 400; tabs += 1) {
      if (isMet(focused)) return focused;
      focused = await this.tab();
    }
    throw new Error(`No key leads to ${what} on ${this.page.url()}.`);
  }

  /** Presses Enter where that leads to another page, and waits until it has its heading. */
  async enterPage(): Promise<void> {
    const before = this.page.url();
    await this.press('Enter');
    await this.arrive((url) => url.href !== before);
  }

  /** Waits until the next page stands, and reads it. */
  async arrive(isThere: (url: URL) => boolean = () => true): Promise<void> {
    const begun = performance.now();
    await this.page.waitForURL(isThere);
    await this.page.locator('h1').first().waitFor();
    await this.page.waitForFunction(() => document.querySelector('.monitor-skeleton, [aria-busy=true]') === null);
    this.counted.waited += (performance.now() - begun) / 1000;
    this.counted.pages += 1;
    await this.page.waitForTimeout(150);
    await this.readLines();
  }

  /** Reads what stands on the page and was not read before. */
  async readLines(): Promise<void> {
    const text = await this.page.evaluate(() => document.querySelector('main')?.innerText ?? '');
    for (const line of text.split('\n').map((each) => each.trim())) {
      if (this.read.has(line)) continue;
      this.read.add(line);
      this.counted.words += line.split(/\s+/).filter((word) => /\w/.test(word)).length;
    }
  }
}
