import { loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import type { Measured, SuiteOptions } from '../benchmark.js';
import { lines } from './lines.js';
import type { Line } from './lines.js';
import { openBrowser } from './open-browser.js';
import { answerMs, mostShift, pageTypes } from './page-types.js';
import type { PageType } from './page-types.js';
import { signIn } from './sign-in.js';
import { startProduct } from './started-product.js';
import { viewPage } from './view-page.js';
import type { Cookies, View } from './view-page.js';

const views = 3;

/**
 * Opens a page of each kind on a slow phone, over two lines, with nothing kept in the browser, and tells the median of
 * several views. FIRST_VIEW_URL measures a product that runs already, for example an earlier one.
 */
export async function* measureAll({ keepIn, log }: SuiteOptions): AsyncIterable<Measured> {
  const running = process.env['FIRST_VIEW_URL'];
  const product = running === undefined ? await startProduct(keepIn) : { url: running, stop: async () => undefined };
  const browser = await openBrowser();
  try {
    const cookiesOf = new Map<string | null, Cookies>([[null, []]]);
    for (const page of pageTypes) {
      const cookies = cookiesOf.get(page.persona) ?? (await signIn(browser, product.url, page.persona ?? ''));
      cookiesOf.set(page.persona, cookies);
      for (const line of Object.values(lines)) {
        const view = await medianView(browser, { url: product.url, cookies, line }, page);
        describe(page, line, view, log);
        yield toMeasured(page, line, view);
      }
    }
  } finally {
    await browser.close();
    await product.stop();
  }
}

/** The view whose largest paint is the middle one, with the middle shift and answer of all. */
async function medianView(
  browser: Browser,
  visit: { url: string; cookies: Cookies; line: Line },
  page: PageType,
): Promise<View> {
  const all: View[] = [];
  for (let run = 0; run < views; run += 1) all.push(await viewPage(browser, visit, page));
  const byPaint = all.sort((one, other) => one.largestPaintMs - other.largestPaintMs);
  const middle = byPaint[Math.floor(views / 2)];
  if (middle === undefined) throw new Error('No view was measured.');
  const median = (values: number[]) => values.sort((one, other) => one - other)[Math.floor(views / 2)] ?? 0;
  return {
    ...middle,
    shift: median(all.map(({ shift }) => shift)),
    longestAnswerMs: median(all.map(({ longestAnswerMs }) => longestAnswerMs)),
  };
}

/** What is missed beside the seconds; empty where all is kept. */
function missed(page: PageType, { shift, scriptBytes, longestAnswerMs }: View): string[] {
  return [
    ...(shift < mostShift ? [] : ['shift']),
    ...(scriptBytes <= page.scriptKilobytes * 1000 ? [] : ['script']),
    ...(page.act === undefined || longestAnswerMs < answerMs ? [] : ['answer']),
  ];
}

function describe(page: PageType, line: Line, view: View, log: SuiteOptions['log']): void {
  const answer = page.act === undefined ? '' : `, answers in ${view.longestAnswerMs.toFixed(0)} ms`;
  const [paint, script, style] = [view.firstPaintMs / 1000, view.scriptBytes / 1000, view.styleBytes / 1000];
  log(
    `${page.title}, ${line.name}: first paint ${paint.toFixed(2)} s, script ${script.toFixed(1)} kB, ` +
      `style ${style.toFixed(1)} kB, shift ${view.shift.toFixed(3)}${answer}; load ${loadavg()[0]?.toFixed(1)}; ` +
      `largest ${view.largest}`,
  );
  for (const what of missed(page, view)) log(`  missed: ${what}`);
  if (view.shift >= mostShift) for (const move of view.moved) log(`  ${move}`);
}

function toMeasured(page: PageType, line: Line, view: View): Measured {
  const limitSeconds = page.paintSeconds[line.name];
  const seconds = view.largestPaintMs / 1000;
  return {
    title: `${page.title}: largest paint, ${line.name} line (${line.latencyMs} ms, ${line.kilobitsPerSecond} kbit/s)`,
    seconds,
    limitSeconds,
    withinLimit: seconds <= limitSeconds && missed(page, view).length === 0,
    besides: {
      firstPaintSeconds: view.firstPaintMs / 1000,
      scriptBytes: view.scriptBytes,
      styleBytes: view.styleBytes,
      shift: view.shift,
      longestAnswerMs: view.longestAnswerMs,
      load: loadavg()[0] ?? 0,
    },
  };
}
