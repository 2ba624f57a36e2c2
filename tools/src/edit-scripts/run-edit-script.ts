import type { Actor } from '@monitor/domain';
import { Browser } from './browser.js';
import type { Line } from './browser.js';
import { chanceFrom } from './chance.js';
import type { Chance } from './chance.js';
import { anyEdit } from './edits.js';
import { brokenLaws } from './laws.js';
import type { ReturnUnderTest } from './return-under-test.js';

/** What came of a script in which two people type at once. */
export interface ScriptOutcome {
  /** Laws that were broken, in words. */
  broken: string[];
  edits: number;
  crashes: number;
  conflicts: number;
}

const lines: readonly Line[] = ['GOOD', 'GOOD', 'GOOD', 'GOOD', 'OFFLINE', 'LOST', 'LATE', 'SESSION_ENDED'];
const steps = 24;

/** Chooses in everything that is in conflict, now this way and now that. */
function settle(browser: Browser, chance: Chance): number {
  let choices = 0;
  for (const [question, { conflict }] of Object.entries(browser.state().answers)) {
    const cells = Object.keys(conflict ?? {});
    if (cells.length === 0) continue;
    browser.choose(question, chance.of(['MINE', 'THEIRS'] as const), cells);
    choices += cells.length;
  }
  return choices;
}

/** Everything comes to rest: the line is good, what was late arrives, and whatever is in conflict is chosen. */
async function comeToRest(browsers: readonly Browser[], chance: Chance): Promise<number> {
  let choices = 0;
  for (let round = 0; round < 30; round += 1) {
    for (const browser of browsers) {
      browser.line = 'GOOD';
      await browser.arriveLate();
      if (!browser.isOpen) await browser.open();
      await browser.flush();
      choices += settle(browser, chance);
    }
    const isAtRest = browsers.every((browser) => {
      const { unsent, sent, answers } = browser.state();
      const isWaiting = Object.values(answers).some(
        ({ conflict, base }) => conflict !== undefined || base !== undefined,
      );
      return unsent.length === 0 && Object.keys(sent).length === 0 && !isWaiting;
    });
    if (isAtRest) return choices;
  }
  return choices;
}

/** One step of one of the two; several may be on their way at once. */
async function takeStep(browser: Browser, chance: Chance, counted: ScriptOutcome): Promise<void> {
  if (!browser.isOpen) return browser.open();
  const kind = chance.below(12);
  if (kind < 7) {
    const { question, change } = anyEdit(browser, chance);
    browser.type(question, change);
    counted.edits += 1;
  } else if (kind < 10) {
    browser.line = chance.of(lines);
    // Sometimes it is typed on while the batch is under way.
    const underWay = browser.flush();
    if (chance.happens(0.4)) {
      const { question, change } = anyEdit(browser, chance);
      browser.type(question, change);
      counted.edits += 1;
    }
    if (chance.happens(0.15)) {
      browser.crash();
      counted.crashes += 1;
      return;
    }
    await underWay;
  } else if (kind === 10) {
    browser.crash();
    counted.crashes += 1;
  } else if (chance.happens(0.5)) {
    await browser.arriveLate();
  } else {
    counted.conflicts += settle(browser, chance);
  }
}

/** Two people type in one return, on bad lines, and everything comes to rest. */
export async function runEditScript(
  seed: number,
  people: readonly [Actor, Actor],
  service: ReturnUnderTest,
): Promise<ScriptOutcome> {
  const chance = chanceFrom(seed);
  const before = (await service.changes()).length;
  const counted: ScriptOutcome = { broken: [], edits: 0, crashes: 0, conflicts: 0 };
  const browsers = people.map((actor) => new Browser(actor, service));
  for (const browser of browsers) await browser.open();
  for (let step = 0; step < steps; step += 1) {
    if (chance.happens(0.3)) await Promise.all(browsers.map((browser) => takeStep(browser, chance, counted)));
    else await takeStep(chance.of(browsers), chance, counted);
  }
  counted.conflicts += await comeToRest(browsers, chance);
  const changes = await service.changes();
  counted.broken.push(...brokenLaws(browsers, changes), ...(await disagreements(browsers, service)));
  if (changes.length < before) counted.broken.push('the history of cells became shorter');
  return counted;
}

/** Whoever opens the return again sees what stands, and nothing waits. */
async function disagreements(browsers: readonly Browser[], service: ReturnUnderTest): Promise<string[]> {
  const found: string[] = [];
  for (const browser of browsers) {
    await browser.open();
    const { unsent, answers } = browser.state();
    const stands = await service.standing(browser.actor);
    const differing = Object.entries(stands).filter(([key, answer]) => text(answers[key]?.answer) !== text(answer));
    const who = browser.actor.displayName;
    if (unsent.length > 0) found.push(`${who} still waits for ${unsent.join(', ')}`);
    found.push(...differing.map(([key]) => `${who} sees something else in ${key}`));
  }
  return found;
}

function text(answer: object | undefined): string {
  return JSON.stringify(answer, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
