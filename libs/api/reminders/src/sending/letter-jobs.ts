import { Clock, LOGGER, Metrics, RoomWatch, TenantTx, WorkQueue } from '@monitor/api-platform';
import type { Logger } from '@monitor/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import { LETTER_PARTS } from '../letters-settings.js';
import type { LetterParts } from '../letters-settings.js';
import { writeLettersOfDays, writeSummaries } from '../writing/letters-of-days.query.js';
import { writeLettersOfSteps } from '../writing/letters-of-steps.query.js';
import { countLetters } from './count-letters.query.js';
import { LetterPost } from './letter-post.js';
import { Mailer } from './mailer.js';

/** Queues of the work on letters; migration 0038 makes them. */
const queues = { DAYS: 'letters-of-days', TO_SEND: 'letters-to-send' } as const;
const everyHour = '2 * * * *';
const everyMinute = '* * * * *';
/** A turn ends before the next but one begins. */
const longestTurnMs = 100_000;
const system = { system: 'letters' } as const;

/** What the work on letters has around it. */
@Injectable()
export class LetterSurroundings {
  constructor(
    @Inject(Clock) readonly clock: Pick<Clock, 'now'>,
    @Inject(Metrics) readonly metrics: Pick<Metrics, 'watch'>,
    @Inject(LOGGER) readonly logger: Logger,
  ) {}
}

/** Writes and sends letters, as the queue tells: of many processes one at a time, each turn by whichever takes it. */
@Injectable()
export class LetterJobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly mailer: Mailer | null;
  private readonly post: LetterPost;
  private isEnding = false;

  constructor(
    @Inject(LETTER_PARTS) parts: LetterParts,
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(WorkQueue) private readonly queue: WorkQueue,
    @Inject(RoomWatch) private readonly room: Pick<RoomWatch, 'level'>,
    @Inject(LetterSurroundings) private readonly surroundings: LetterSurroundings,
  ) {
    this.mailer = parts.server === null ? null : new Mailer(parts.server);
    this.post = new LetterPost(tenantTx, parts, this.mailer, surroundings.logger);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.watch();
    if (!this.queue.isOn) return;
    await this.queue.schedule(queues.DAYS, everyHour);
    await this.queue.schedule(queues.TO_SEND, everyMinute);
    await this.queue.take(queues.DAYS, () => this.writeOfDays());
    await this.queue.take(queues.TO_SEND, () => this.sendDue());
  }

  onModuleDestroy(): void {
    this.isEnding = true;
    this.mailer?.close();
  }

  /** What days bring, and the summaries. */
  async writeOfDays(): Promise<void> {
    if (this.waitsForRoom()) return;
    const now = this.surroundings.clock.now();
    const written = await this.tenantTx.run(system, async (manager) => ({
      days: await writeLettersOfDays(manager, now),
      summaries: await writeSummaries(manager, now),
    }));
    this.surroundings.logger.info(written, 'the letters that the day brings were looked for');
  }

  /** What people did, and then whatever is to be sent. */
  async sendDue(): Promise<void> {
    if (this.waitsForRoom()) return;
    const { clock } = this.surroundings;
    const endAt = clock.now().getTime() + longestTurnMs;
    await this.tenantTx.run(system, (manager) => writeLettersOfSteps(manager, clock.now()));
    await this.post.sendDue(
      () => clock.now(),
      () => !this.isEnding && !this.waitsForRoom() && clock.now().getTime() < endAt,
    );
  }

  /** While room is short, letters wait: a row more for each would take what saving needs. */
  private waitsForRoom(): boolean {
    return this.room.level() !== 'ENOUGH';
  }

  private watch(): void {
    this.surroundings.metrics.watch({
      name: 'monitor_letters',
      help: 'Letters that are 15 minutes late (overdue), were tried three times or more (retried), and that failed or are not known in the last day.',
      labelNames: ['state'],
      read: async () => {
        const counts = await countLetters(this.tenantTx, this.surroundings.clock.now());
        return counts.map(({ state, letters }) => ({ labels: { state }, value: letters }));
      },
    });
  }
}
