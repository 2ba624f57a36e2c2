import type { Client } from 'pg';
import { clientTo } from './hosts/index.js';
import { readBeat } from './pulse.query.js';
import type { Beat } from './pulse.query.js';

const beatEveryMs = 1_000;
/** What is not answered by then counts as no answer: whoever asks whether the database is there gets told within two seconds. */
const patienceMs = 1_500;
/** An answer as old as this is still one: the next is on its way. */
const freshMs = 1_400;
/** One missing answer may be a busy moment; after two whoever asks is told so at once. */
const mostMissed = 2;

/** What a pulse is told, apart from the database. */
export interface PulseEvents {
  /** The database of this name is another one than at the start: one was restored in its place. */
  onReplaced(): void;
}

/**
 * Asks the database every second whether it is there, over a connection of its own: neither a full pool nor a database
 * that takes requests and never answers keeps anybody waiting for the answer.
 */
export class DatabasePulse {
  private client: Client | null = null;
  private latest: { at: number; beat: Beat | null } = { at: -Infinity, beat: null };
  private underWay: Promise<Beat | null> | null = null;
  private missed = 0;
  private first: string | null = null;
  private timer: NodeJS.Timeout | undefined;
  private hasEnded = false;

  constructor(
    private readonly databaseUrl: string,
    private readonly events: PulseEvents,
  ) {}

  async start(): Promise<void> {
    await this.beatNow();
    this.timer = setInterval(() => void this.beatNow(), beatEveryMs);
    this.timer.unref();
  }

  async end(): Promise<void> {
    this.hasEnded = true;
    clearInterval(this.timer);
    await this.underWay;
    await this.client?.end().catch(() => undefined);
  }

  /** What the database last said of itself, within the last seconds; null when it does not answer. */
  async beat(): Promise<Beat | null> {
    const { at, beat } = this.latest;
    return beat !== null && performance.now() - at < freshMs ? beat : this.beatNow();
  }

  /** Whether the database takes requests and does not answer: then nothing is asked of it. */
  get isSilent(): boolean {
    return this.missed >= mostMissed;
  }

  private beatNow(): Promise<Beat | null> {
    this.underWay ??= this.ask().finally(() => (this.underWay = null));
    return this.underWay;
  }

  private async ask(): Promise<Beat | null> {
    if (this.hasEnded) return null;
    try {
      this.client ??= await this.connect();
      const beat = await readBeat(this.client);
      this.missed = 0;
      this.latest = { at: performance.now(), beat };
      this.compareWithFirst(beat);
      return beat;
    } catch (failure) {
      this.forgetConnection();
      const isSilence = failure instanceof Error && /timeout/i.test(failure.message);
      this.missed = isSilence ? this.missed + 1 : 0;
      return null;
    }
  }

  private async connect(): Promise<Client> {
    const client = clientTo(this.databaseUrl, {
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
      application_name: 'digital-inclusion-monitor pulse',
    });
    // Without a listener a connection that is lost while idle ends the process.
    client.on('error', () => this.forgetConnection(client));
    client.on('end', () => this.forgetConnection(client));
    await client.connect();
    return client;
  }

  /** A connection that is lost says so by itself: what it said before no longer counts. */
  private forgetConnection(lost = this.client): void {
    if (lost === null || lost !== this.client) return;
    this.client = null;
    this.latest = { at: -Infinity, beat: null };
    lost.end().catch(() => undefined);
  }

  private compareWithFirst({ databaseOid }: Beat): void {
    this.first ??= databaseOid;
    if (databaseOid !== this.first) this.events.onReplaced();
  }
}
