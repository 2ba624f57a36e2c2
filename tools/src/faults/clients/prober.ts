import { setTimeout as sleep } from 'node:timers/promises';
import { send } from '../wire/send.js';

/** One question to `/health/ready` or `/health/live`. */
export interface Probe {
  /** When it was asked, and how long the answer took. */
  at: number;
  tookMs: number;
  isWell: boolean;
  /** HTTP status, or why nobody answered. */
  answer: string;
}

const everyMs = 100;
const patienceMs = 5_000;

/** Asks a server every tenth of a second how it is, whatever became of the question before. */
export class Prober {
  readonly ready: Probe[] = [];
  readonly live: Probe[] = [];
  private readonly underWay = new Set<Promise<void>>();
  private readonly stopping = new AbortController();
  private readonly running: Promise<void>;

  constructor(private readonly port: () => number) {
    this.running = this.askOn();
  }

  /** When it was ready again after a moment: 0 where it never was not; null while it is not. */
  secondsToReady(since: number): number | null {
    const later = this.ready.filter(({ at }) => at >= since).sort((a, b) => a.at - b.at);
    const lastUnwell = later.findLastIndex(({ isWell }) => !isWell);
    if (lastUnwell === -1) return later.length === 0 ? null : 0;
    const back = later[lastUnwell + 1];
    return back === undefined ? null : (back.at + back.tookMs - since) / 1000;
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
    await Promise.all(this.underWay);
  }

  private async askOn(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      for (const [path, probes] of [['/health/ready', this.ready] as const, ['/health/live', this.live] as const]) {
        const asking = probe(this.port(), path).then((answered) => void probes.push(answered));
        this.underWay.add(asking);
        void asking.finally(() => this.underWay.delete(asking));
      }
      await sleep(everyMs);
    }
  }
}

async function probe(port: number, path: string): Promise<Probe> {
  const at = performance.now();
  const answer = await send({ port, path, patienceMs }).then(
    ({ status }) => String(status),
    (failure: Error) => failure.message,
  );
  return { at, tookMs: performance.now() - at, isWell: answer === '200', answer };
}
