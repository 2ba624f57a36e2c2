import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** As much of the end of a log as is read; what explains an end stands there. */
const mostBytes = 64 * 1024;
/** Of pino's levels, the first that is more than routine. */
const warning = 40;

/** How long a log is now; 0 where there is none yet. */
export function sizeOf(logFile: string): number {
  return withFile(logFile, (file) => fstatSync(file).size) ?? 0;
}

/**
 * What a server said last that was not routine, as its message alone: of a line of its log the text, of a failure that
 * nobody caught its first line. Empty where it said no such thing after the byte `since`.
 */
export function lastWords(logFile: string, since = 0): string {
  const lines = endOf(logFile, since).split('\n');
  for (const line of lines.reverse()) {
    const words = wordsOf(line);
    if (words !== null) return words;
  }
  return '';
}

function endOf(logFile: string, since: number): string {
  const end = withFile(logFile, (file) => {
    const { size } = fstatSync(file);
    // A log that is shorter than it was has been begun anew.
    const from = Math.max(size < since ? 0 : since, size - mostBytes);
    const bytes = Buffer.alloc(size - from);
    readSync(file, bytes, 0, bytes.length, from);
    return bytes.toString('utf8');
  });
  return end ?? '';
}

function withFile<T>(path: string, read: (file: number) => T): T | null {
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    return read(file);
  } catch {
    // The log explains an end; that it cannot be read must not hide that there was one.
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}

/** The words of a line for a person; null where the line has none. */
function wordsOf(line: string): string | null {
  if (line.startsWith('{')) return wordsOfRecord(line);
  // Lines of a stack are indented, and Node shows the place of the fault above and its own version below the message.
  const isWords = /^\S/.test(line) && !/^(?:Node\.js v|file:|node:|-----|<---|\/|\}|\^)/.test(line);
  return isWords ? line.trim() : null;
}

function wordsOfRecord(line: string): string | null {
  try {
    const record = JSON.parse(line) as { level?: unknown; msg?: unknown; err?: { message?: unknown } };
    if (typeof record.level !== 'number' || record.level < warning || typeof record.msg !== 'string') return null;
    const cause = typeof record.err?.message === 'string' ? record.err.message : record.msg;
    return cause.includes(record.msg) ? firstLine(cause) : `${record.msg}: ${firstLine(cause)}`;
  } catch {
    // The line was cut off: the process ended while it wrote.
    return null;
  }
}

const firstLine = (words: string) => words.split('\n', 1)[0] ?? '';
