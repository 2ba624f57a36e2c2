/**
 * @jest-environment node
 */
import { describe, expect, it } from '@jest/globals';
import { TestBrowser } from '@monitor/web-shelf/testing';
import type { TestPage } from '@monitor/web-shelf/testing';
import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import type { DraftAnswer } from './draft-answer.js';
import { AnswerShelf } from './unsaved-shelf.js';
import type { TakeUp } from './unsaved-shelf.js';

const place = { organisationCode: 'ZZ001', quarterId: '2026-27-Q1' };
const questions = ['D1-S1', 'D1-S2', 'M11.SEX'];

function typed(question: string, text: string): DraftAnswer {
  return { answer: { question, cells: { reason: text }, confirmed: true }, version: 1, typed: {} };
}

const textOf = ({ answer }: DraftAnswer) => String(answer.cells['reason']);

/** A page on which the return is typed. */
class Tab {
  readonly waits: Record<string, DraftAnswer> = {};
  readonly shelf = new AnswerShelf(place);

  constructor(readonly page: TestPage) {
    this.shelf.begin();
  }

  readonly takeUp: TakeUp = (answers) => {
    const free = Object.keys(answers).filter((question) => this.waits[question] === undefined);
    for (const question of free) this.waits[question] = answers[question] as DraftAnswer;
    this.keep();
    return free;
  };

  keep(): void {
    this.shelf.keep({ ...this.waits });
  }

  end(): void {
    this.shelf.end();
    this.page.crash();
  }
}

/** People at one browser; `server` has every text that was ever saved. */
class Typists {
  private readonly browser = new TestBrowser();
  private readonly key = randomBytes(32).toString('base64url');
  readonly tabs: (Tab | null)[] = [null, null];
  readonly server = new Set<string>();
  /** Texts that lay in the browser. */
  readonly safe = new Set<string>();
  /** What was typed over each text. */
  private readonly over = new Map<string, string>();
  private count = 0;

  async open(at: number): Promise<Tab> {
    this.tabs[at]?.end();
    const tab = new Tab(await this.browser.openPage('person', this.key));
    this.tabs[at] = tab;
    await tab.shelf.attach(tab.page);
    await tab.shelf.takeOver(tab.takeUp);
    return tab;
  }

  type(at: number, question: string): void {
    const tab = this.tabs[at];
    if (tab == null) return;
    const text = `text ${(this.count += 1)}`;
    const before = tab.waits[question];
    if (before !== undefined) this.over.set(textOf(before), text);
    tab.waits[question] = typed(question, text);
    tab.keep();
  }

  /** Two seconds pass, in which nothing is typed. */
  async pause(at: number): Promise<void> {
    const tab = this.tabs[at];
    if (tab == null) return;
    // What another page left may come at any time.
    for (let round = 0; round < 5 && (round === 0 || !tab.shelf.isAllKept()); round += 1) await tab.shelf.settle();
    expect(tab.shelf.isAllKept()).toBe(true);
    for (const draft of Object.values(tab.waits)) this.safe.add(textOf(draft));
  }

  async save(at: number, question: string): Promise<void> {
    const tab = this.tabs[at];
    const draft = tab?.waits[question];
    if (tab == null || draft === undefined) return;
    this.server.add(textOf(draft));
    delete tab.waits[question];
    tab.keep();
    await tab.shelf.takeOverMore(tab.takeUp);
  }

  crash(at: number): void {
    this.tabs[at]?.end();
    this.tabs[at] = null;
  }

  /** Everything ends, and somebody opens the return again until nothing waits any more. */
  async saveTheRest(): Promise<string[]> {
    this.crash(0);
    this.crash(1);
    const tab = await this.open(0);
    for (let round = 0; round < 20 && Object.keys(tab.waits).length > 0; round += 1) {
      for (const question of Object.keys(tab.waits)) await this.save(0, question);
      await tab.shelf.settle();
      await tab.shelf.takeOver(tab.takeUp);
    }
    await tab.shelf.settle();
    const left = await tab.page.shelf.names('');
    tab.end();
    return left;
  }

  /** Whether a text, or what was typed over it, has reached the server. */
  hasArrived(text: string): boolean {
    const later = this.over.get(text);
    return this.server.has(text) || (later !== undefined && this.hasArrived(later));
  }
}

const at = fc.constantFrom(0, 1);
const question = fc.constantFrom(...questions);
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('type' as const), at, question }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pause' as const), at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('save' as const), at, question }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('crash' as const), at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('open' as const), at }) },
);

describe('unsaved answers of two tabs that end without warning', () => {
  it('loses no answer that lay in the browser, and keeps none that is saved', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 30 }), async (steps) => {
        const typists = new Typists();
        await typists.open(0);
        for (const each of steps) {
          if (each.kind === 'type') typists.type(each.at, each.question);
          else if (each.kind === 'save') await typists.save(each.at, each.question);
          else if (each.kind === 'pause') await typists.pause(each.at);
          else if (each.kind === 'crash') typists.crash(each.at);
          else await typists.open(each.at);
        }
        expect(await typists.saveTheRest()).toEqual([]);
        expect([...typists.safe].filter((text) => !typists.hasArrived(text))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
