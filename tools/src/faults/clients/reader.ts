import { setTimeout as sleep } from 'node:timers/promises';
import type { OracleLog } from '../oracle/oracle-log.js';
import type { Ask } from './ask.js';
import { documents } from './documents.js';

export interface ReaderSetting {
  quarterId: string;
  cookie: string;
  ask: Ask;
  log: OracleLog;
  signal: AbortSignal;
}

const pauseMs = 100;

/** Reads a dashboard again and again, as somebody who compares areas does. */
export async function readOn({ quarterId, cookie, ask, log, signal }: ReaderSetting): Promise<void> {
  while (!signal.aborted) {
    log.note(await ask({ query: documents.READ, variables: { quarterId } }, cookie));
    await sleep(pauseMs);
  }
}
