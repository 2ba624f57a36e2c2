import { oncePerKey, rowsToRead, TenantTx, toPage } from '@monitor/api-platform';
import type { PageArgs } from '@monitor/api-platform';
import { can, catalogueOf, DomainError, editionFor } from '@monitor/domain';
import type { Actor, QuarterId } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { permitted } from '../heads/may-see.js';
import { readHead } from '../heads/read-head.query.js';
import type { ReturnReference } from '../heads/return-reference.js';
import type { ReturnWork } from '../heads/return-work.js';
import { beginComment } from './begin-comment.js';
import type { CommentToBegin } from './begin-comment.js';
import { readThreadCursor, writeThreadCursor } from './comment-cursor.js';
import type { AskedComments, CommentPayload, CommentThread, ReturnComments } from './comment.type.js';
import { readAskedThreads, readComparisonQuestions, readReturnThreads, readThread } from './threads.query.js';
import type { ThreadRow } from './threads.query.js';
import { followComment, reopenComment, replyToComment, resolveComment } from './write-line.js';
import type { CommentStep } from './write-line.js';

function toThread({ lines, ...thread }: ThreadRow): CommentThread {
  const { domain, quarterId } = thread;
  const { domains } = catalogueOf(editionFor(quarterId));
  const domainLabel = domains.find(({ code }) => code === domain)?.shortName ?? domain;
  return { ...thread, domainLabel, lines: lines.map((line) => ({ ...line, writtenAt: new Date(line.writtenAt) })) };
}

/** What colleagues, helpers and the region write to each other about a return. */
@Injectable()
export class CommentsService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** A page of the conversations about a return that the actor may see; refuses with RETURN_NOT_FOUND. */
  returnComments(actor: Actor, asked: ReturnReference & PageArgs): Promise<ReturnComments> {
    const list = 'returnComments';
    const wanted = { after: readThreadCursor(list, asked.after), rows: rowsToRead(asked.first) };
    return this.tenantTx.run(
      actor,
      async (manager) => {
        permitted(actor, asked, await readHead(manager, asked), 'return:read');
        const { total, open, threads } = await readReturnThreads(manager, actor, asked, wanted);
        const { rows, goesOnAfter } = toPage(threads, asked.first);
        return { total, open, nextCursor: writeThreadCursor(list, goesOnAfter), threads: rows.map(toThread) };
      },
      { readOnly: true },
    );
  }

  /** A page of what waits for the actor, in all returns of their organisations or regions. */
  commentsAskedOfMe(actor: Actor, asked: PageArgs): Promise<AskedComments> {
    const list = 'commentsAskedOfMe';
    const wanted = { after: readThreadCursor(list, asked.after), rows: rowsToRead(asked.first) };
    return this.tenantTx.run(
      actor,
      async (manager) => {
        const { total, threads } = await readAskedThreads(manager, actor, wanted);
        const { rows, goesOnAfter } = toPage(threads, asked.first);
        return { total, nextCursor: writeThreadCursor(list, goesOnAfter), threads: rows.map(toThread) };
      },
      { readOnly: true },
    );
  }

  /** A page of what a region asked about comparisons and is still open, whoever it waits for; refuses other regions. */
  comparisonQuestions(actor: Actor, asked: PageArgs & { regionCode: string }): Promise<AskedComments> {
    const { regionCode } = asked;
    if (!can(actor, 'return:review', { regionCode })) {
      throw new DomainError('NOT_FOUND', 'There is no such region among those that you act for.');
    }
    const list = 'comparisonQuestions';
    const wanted = { after: readThreadCursor(list, asked.after), rows: rowsToRead(asked.first) };
    return this.tenantTx.run(
      actor,
      async (manager) => {
        const { total, threads } = await readComparisonQuestions(manager, actor, regionCode, wanted);
        const { rows, goesOnAfter } = toPage(threads, asked.first);
        return { total, nextCursor: writeThreadCursor(list, goesOnAfter), threads: rows.map(toThread) };
      },
      { readOnly: true },
    );
  }

  commentOnReturn(actor: Actor, input: CommentToBegin): Promise<CommentPayload> {
    return this.write(actor, input, (work) => beginComment(work, input));
  }

  replyToComment(actor: Actor, input: CommentStep): Promise<CommentPayload> {
    return this.write(actor, input, (work) => replyToComment(work, input).then(() => input.thread));
  }

  resolveComment(actor: Actor, input: CommentStep): Promise<CommentPayload> {
    return this.write(actor, input, (work) => resolveComment(work, input).then(() => input.thread));
  }

  followComment(actor: Actor, input: CommentStep & { followIn: QuarterId }): Promise<CommentPayload> {
    return this.write(actor, input, (work) => followComment(work, input).then(() => input.thread));
  }

  reopenComment(actor: Actor, input: CommentStep): Promise<CommentPayload> {
    return this.write(actor, input, (work) => reopenComment(work, input).then(() => input.thread));
  }

  private write(
    actor: Actor,
    { organisationCode, quarterId }: ReturnReference,
    effect: (work: ReturnWork) => Promise<string>,
  ): Promise<CommentPayload> {
    return this.tenantTx.run(actor, async (manager) => {
      const work = { actor, manager };
      const thread = await oncePerKey(work, () => effect(work));
      const written = await readThread(manager, actor, { organisationCode, quarterId, thread });
      if (written === null) throw new Error('A comment that was written can be read.');
      return { thread: toThread(written) };
    });
  }
}
