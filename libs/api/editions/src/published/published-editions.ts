import { createHash } from 'node:crypto';
import { Clock, TenantTx } from '@monitor/api-platform';
import { addEdition, definitionText, formEditions } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { publishedEditionsSql } from '../storage/edition-steps.query.js';

/** How long a process may go on without asking whether there is a new edition. */
const longestUnasked = 1_000;

interface PublishedRow {
  content: FormEdition;
  contentHash: string;
}

/**
 * The editions that administrators published, as this process knows them: all at its start, and new ones within a second
 * of their publication (see how-processes-learn.md).
 */
@Injectable()
export class PublishedEditions implements OnModuleInit {
  private askedAt = Number.NEGATIVE_INFINITY;
  private asking: Promise<void> | null = null;

  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(Clock) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.learn();
  }

  /** Goes on with a request once this process knows every edition that was published a second ago or earlier. */
  readonly beforeRequest = ({ path }: { path: string }, _response: unknown, next: () => void): void => {
    // Whether the process lives, and its database with it, is answered whatever the database does.
    if (path.startsWith('/health/')) return next();
    // A database that cannot be reached is told by the request itself, whose work needs it.
    this.learnWhenDue().then(
      () => next(),
      () => next(),
    );
  };

  /** Asks the database, unless this was done within the last second; requests that come meanwhile wait for one answer. */
  learnWhenDue(): Promise<void> {
    if (this.clock.now().getTime() - this.askedAt < longestUnasked) return Promise.resolve();
    this.asking ??= this.learn().finally(() => {
      this.asking = null;
    });
    return this.asking;
  }

  /** Takes up the editions that this process does not have. Refuses (Error) one that reads otherwise than it was signed. */
  async learn(): Promise<void> {
    const askedAt = this.clock.now().getTime();
    const held = formEditions.map(({ version }) => String(version));
    const rows = await this.tenantTx.readOnce<PublishedRow>(
      { system: 'form' },
      { sql: publishedEditionsSql, values: [held] },
    );
    for (const { content, contentHash } of rows) {
      const hash = createHash('sha256').update(definitionText(content)).digest('hex');
      if (hash !== contentHash) throw new Error(`Edition ${String(content.version)} is not what was published.`);
      addEdition(content);
    }
    this.askedAt = askedAt;
  }
}
