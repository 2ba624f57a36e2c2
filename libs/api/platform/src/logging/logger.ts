import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { describeLogged, hideSecrets } from './hide-secrets.js';
import { LogOutput } from './log-output.js';
import type { LogOutputOptions } from './log-output.js';
import { loggedContext } from './request-context.js';

/** Injection token of the structured logger. */
export const LOGGER = Symbol('logger');
export type { Logger } from 'pino';

/** Made readable by serializers of their own, which choose what is shown. */
const serialized = ['err', 'req', 'res'];

/**
 * The product's log: one JSON object a line on standard output, each with the id of its request and whoever sent it.
 * @param level the least severe level written, as pino names them
 */
export function createLogger(level = 'info', destination: DestinationStream = openLogOutput()): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeLogged },
      formatters: { log: (line) => hideSecrets(line, serialized) },
      mixin: loggedContext,
    },
    { write: (line: string) => destination.write(withoutControl(line)) },
  );
}

/** JSON leaves these as they are, and terminals act on some: C1 controls, line separators, turns of the reading direction. */
const acting = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

function withoutControl(line: string): string {
  return line.replace(acting, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The log's output: standard output, whose loss of lines is told as a line of the log. */
export function openLogOutput(options: Pick<LogOutputOptions, 'descriptor' | 'mostBytes'> = {}): LogOutput {
  const output = new LogOutput({ ...options, tellLoss });
  process.once('exit', () => output.flushSync());
  return output;
}

function tellLoss(lost: number, reason: string): string {
  const time = new Date().toISOString();
  return `${JSON.stringify({ level: 40, time, lost, reason, msg: 'lines of the log were lost' })}\n`;
}
