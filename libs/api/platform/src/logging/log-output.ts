import { fstatSync, write, writeSync } from 'node:fs';
import { fileBehind, shortenLog } from './shorten-log.js';

export interface LogOutputOptions {
  /** Open descriptor to write to; standard output, unless said otherwise. */
  descriptor?: number;
  /** How long the file behind the descriptor may grow; what it held is kept once, as `FILE.previous`. */
  mostBytes?: number;
  /** Most that waits for a slow output; what comes on top is dropped. */
  mostWaitingBytes?: number;
  /** The line, its line feed included, that tells how many were lost. */
  tellLoss?: (lines: number, reason: string) => string;
}

const megabyte = 1024 * 1024;
/** While the output refuses, it is asked this often whether it takes lines again. */
const askAgainMs = 500;
/** A pipe whose reader is slow is asked again sooner, and loses nothing until what waits is too much. */
const slowReaderMs = 50;

const plainLoss = (lines: number, reason: string) => `${lines} lines of the log were lost (${reason}).\n`;

/** What is written at once. */
interface Part {
  bytes: Buffer;
  lines: number;
  /** How many lost lines the last of them tells of. */
  told: number;
}

/**
 * Where lines of a log go. Writing never blocks the process and never ends it: one write at a time is under way in a
 * thread, what comes meanwhile waits within bounds. When the output refuses (disk full, reader gone), lines are dropped
 * and counted; when it takes them again, one line says how many were lost.
 */
export class LogOutput {
  /** Lines that this process has lost, whichever its outputs. */
  static linesLost = 0;

  private readonly descriptor: number;
  private readonly file: string | null;
  private readonly limits: Required<Omit<LogOutputOptions, 'descriptor'>>;
  private waiting: Buffer[] = [];
  private waitingBytes = 0;
  private isWriting = false;
  private isRefused = false;
  private hasEnded = false;
  /** Whether the last write ended within a line, which must not run into the next. */
  private isWithinLine = false;
  private lost = 0;
  private reason = '';
  private bytes = 0;
  /** Lines written since the file was last shortened. */
  private lines = 0;

  constructor({ descriptor = 1, ...limits }: LogOutputOptions = {}) {
    this.descriptor = descriptor;
    this.limits = { mostBytes: 32 * megabyte, mostWaitingBytes: 4 * megabyte, tellLoss: plainLoss, ...limits };
    this.file = fileBehind(descriptor);
    if (this.file !== null) this.bytes = fstatSync(descriptor).size;
  }

  /** How many lines were dropped of which no line has told yet. */
  get lostLines(): number {
    return this.lost;
  }

  /** Takes one line, its line feed included. */
  write(line: string): void {
    const bytes = Buffer.from(line);
    if (this.isRefused || this.hasEnded) return this.drop(1, this.reason);
    if (this.waitingBytes + bytes.length > this.limits.mostWaitingBytes) return this.drop(1, 'the output is too slow');
    this.waiting.push(bytes);
    this.waitingBytes += bytes.length;
    this.writeNext();
  }

  /**
   * Writes no more, and resolves once nothing is on its way to the descriptor. Only then may that be closed: its number is
   * given to whatever is opened next.
   */
  async end(): Promise<void> {
    this.hasEnded = true;
    while (this.isWriting) await new Promise((resolve) => setTimeout(resolve, 1));
  }

  /** Writes at once what waits, as far as the output takes it: for the end of the process. */
  flushSync(): void {
    const { bytes } = this.takeAll();
    try {
      writeSync(this.descriptor, bytes);
    } catch {
      // There is nobody left to tell.
    }
  }

  private writeNext(): void {
    if (this.hasEnded || this.isWriting || (this.waiting.length === 0 && this.lost === 0)) return;
    this.isWriting = true;
    if (this.file !== null && this.bytes > this.limits.mostBytes) void this.shorten(this.file);
    else this.send(this.takeAll());
  }

  private send(part: Part): void {
    const { bytes, lines } = part;
    if (this.hasEnded) return this.refuse(part, 'the output was ended');
    write(this.descriptor, bytes, 0, bytes.length, null, (failure, written) => {
      if (failure !== null && failure.code === 'EAGAIN') return this.sendLater(part);
      if (failure !== null) return this.refuse(part, failure.code ?? failure.message);
      this.bytes += written;
      this.isWithinLine = bytes[written - 1] !== 0x0a;
      // A full disk takes a part; the rest is refused then.
      if (written < bytes.length) return this.send({ ...part, bytes: bytes.subarray(written) });
      this.lines += lines;
      this.isWriting = false;
      this.writeNext();
    });
  }

  private sendLater(part: Part): void {
    setTimeout(() => this.send(part), slowReaderMs).unref();
  }

  /** From now on lines are dropped, until the line that tells of them can be written. */
  private refuse({ lines, told }: Part, reason: string): void {
    this.isWriting = false;
    this.isRefused = true;
    this.lost += told;
    this.drop(lines + this.waiting.length, reason);
    this.waiting = [];
    this.waitingBytes = 0;
    setTimeout(() => {
      this.isRefused = false;
      this.writeNext();
    }, askAgainMs).unref();
  }

  private drop(lines: number, reason: string): void {
    this.lost += lines;
    LogOutput.linesLost += lines;
    this.reason = reason;
  }

  /** What is to be written next: what waits, and how many were lost since. */
  private takeAll(): Part {
    const { lost, reason, waiting, isWithinLine } = this;
    const before = isWithinLine ? [Buffer.from('\n')] : [];
    const loss = lost > 0 ? [Buffer.from(this.limits.tellLoss(lost, reason))] : [];
    this.waiting = [];
    this.waitingBytes = 0;
    this.lost = 0;
    return { bytes: Buffer.concat([...before, ...waiting, ...loss]), lines: waiting.length, told: lost };
  }

  private async shorten(file: string): Promise<void> {
    this.bytes = 0;
    // A log that cannot be shortened is written on; it is tried again after as many bytes.
    const outcome = await shortenLog(file).catch(() => null);
    if (outcome === 'LET_GO') this.drop(this.lines, 'no room to keep them beside');
    if (outcome !== null) this.lines = 0;
    this.isWriting = false;
    this.writeNext();
  }
}
