import type { Instigator } from '@monitor/domain';
import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { auditEventKinds } from './audit-event-kinds.js';
import type { AuditEventKind } from './audit-event-kinds.js';

const kindList = auditEventKinds.map((kind) => `'${kind}'`).join(', ');

/** Something that was done, or refused, and who did it. Only ever added to. */
@Entity('audit_event')
@Check('ck_audit_event_kind', `kind IN (${kindList})`)
@Check('ck_audit_event_occurrences', 'occurrences >= 1')
@Index('ix_audit_event_person', ['personId', 'happenedAt'])
export class AuditEventEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_audit_event',
  })
  id!: string;

  @Column({ name: 'happened_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  happenedAt!: Date;

  @Column({ type: 'text' })
  kind!: AuditEventKind;

  /** Null where no person of the product acted: an operator at the server, or the product by itself. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  /** Who acted, in words. */
  @Column({ type: 'text', default: () => 'acting_name()' })
  acting!: string;

  @Column({ type: 'text', nullable: true })
  role!: Instigator['role'] | null;

  @Column({ type: 'text' })
  operation!: string;

  /** What it was done to. */
  @Column({ type: 'text', nullable: true })
  subject!: string | null;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  /** How many events of the same kind within a minute this row counts. */
  @Column({ type: 'integer', default: 1 })
  occurrences!: number;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;
}
