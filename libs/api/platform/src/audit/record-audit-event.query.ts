import type { EntityManager } from 'typeorm';
import type { AuditEventKind } from './audit-event-kinds.js';

/** What is to be written down. Who acts, and in which role, is taken from the transaction. */
export interface AuditEventToRecord {
  kind: AuditEventKind;
  /** What was asked for, for example `acceptReturn`. */
  operation: string;
  /** What it was done to, for example `R0A 2026-27-Q1`. */
  subject: string | null;
  reason?: string | null;
  occurrences?: number;
}

/** Words of others are kept short: a line must not grow with what somebody sends. */
const longest = 300;

export const recordAuditEventSql = `
INSERT INTO audit_event (kind, operation, subject, reason, occurrences, person_id, role, request_id)
VALUES ($1, $2, $3, $4, $5, nullif(current_setting('app.person', true), '')::uuid,
        nullif(current_setting('app.acting_role', true), ''), nullif(current_setting('app.request', true), ''))`;

/** Adds a line to the record of who did what, in the transaction that does it. Of the product at work, not of a person. */
export async function recordAuditEvent(manager: EntityManager, event: AuditEventToRecord): Promise<void> {
  const { kind, operation, subject, reason = null, occurrences = 1 } = event;
  await manager.query(recordAuditEventSql, [
    kind,
    operation.slice(0, longest),
    subject?.slice(0, longest) ?? null,
    reason?.slice(0, longest) ?? null,
    occurrences,
  ]);
}
