import { WorkbookThread } from '../thread/workbook-thread.js';

const typescript = new URL('../../testing/typescript-in-threads.mjs', import.meta.url).href;

/** For tests: a thread that runs the sources as they stand. */
export function openThread(): WorkbookThread {
  return new WorkbookThread({ execArgv: ['--no-warnings', '--import', typescript] });
}
