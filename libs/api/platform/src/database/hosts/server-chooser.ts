import { setTimeout as wait } from 'node:timers/promises';
import { askServers, reasonOf } from './ask-servers.js';
import type { Answer, Ask } from './ask-servers.js';
import type { ServerStanding } from './server-standing.query.js';

/** How long somebody who wants to connect waits for a server that accepts writes. */
const patienceMs = 800;
/** Between two looks at all servers, while none accepts writes. */
const pauseMs = 50;

/**
 * Which of several servers accepts writes, as this process knows: asked of all at once, and again after a loss. A server
 * that was left behind by a promotion is not taken again, even where it accepts writes once more.
 */
export class ServerChooser {
  private chosen: string | null = null;
  private choosing: Promise<string> | null = null;
  private timeline = 0;

  constructor(
    private readonly servers: readonly string[],
    private readonly ask: Ask,
  ) {}

  /** The server to connect to. Rejects in about a second when there is none. */
  choose(): Promise<string> {
    if (this.chosen !== null) return Promise.resolve(this.chosen);
    this.choosing ??= this.look().finally(() => {
      this.choosing = null;
    });
    return this.choosing;
  }

  /** To be called when a connection to a server was lost or could not be made: whoever connects next asks all again. */
  forget(server: string): void {
    if (this.chosen === server) this.chosen = null;
  }

  /** Whether a server that says so of itself is the one to write to. */
  isCurrent({ acceptsWrites, timeline }: ServerStanding): boolean {
    return acceptsWrites && timeline >= this.timeline;
  }

  private async look(): Promise<string> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const answers = await askServers(this.servers, this.ask, (standing) => this.isCurrent(standing));
      const best = this.bestOf(answers);
      if (best !== null) return this.take(best.server, best.standing);
      if (Date.now() >= deadline) throw reasonOf(answers);
      await wait(pauseMs);
    }
  }

  private take(server: string, { timeline }: ServerStanding): string {
    this.timeline = Math.max(this.timeline, timeline);
    this.chosen = server;
    return server;
  }

  /** Of servers that all accept writes, the one that was promoted last. */
  private bestOf(answers: readonly Answer[]): { server: string; standing: ServerStanding } | null {
    const current = answers.flatMap((answer) =>
      'standing' in answer && this.isCurrent(answer.standing) ? [answer] : [],
    );
    return current.sort((one, other) => other.standing.timeline - one.standing.timeline)[0] ?? null;
  }
}
