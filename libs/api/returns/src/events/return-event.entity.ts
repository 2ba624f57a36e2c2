import type { ReceiptSource, Role } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { QuarterlyReturnEntity } from '../heads/quarterly-return.entity.js';
import { returnEventKinds } from './return-event-kinds.js';
import type { ReturnEventKind } from './return-event-kinds.js';

/** The region too: a line cannot claim another than its return's. */
const ofReturn = ['organisationCode', 'quarterId', 'regionCode'] as const;
const kindList = returnEventKinds.map((kind) => `'${kind}'`).join(', ');

/** What happened to a return, in order: the timeline people read and the audit trail. Only ever added to. */
@Entity('return_event')
@Check('ck_return_event_kind', `kind IN (${kindList})`)
@Check(
  'ck_return_event_received',
  "(kind = 'TYPED_ON_BEHALF') = (received_from IS NOT NULL) AND (received_from IS NULL) = (received_on IS NULL)",
)
@Index('ix_return_event_region', ['regionCode', 'happenedAt'])
@ForeignKey(() => QuarterlyReturnEntity, ofReturn, ofReturn, { name: 'fk_return_event_return' })
export class ReturnEventEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_return_event' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_return_event' })
  quarterId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_return_event' })
  sequence!: number;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ type: 'text' })
  kind!: ReturnEventKind;

  @Column({ type: 'integer' })
  revision!: number;

  @Column({ name: 'content_hash', type: 'text', nullable: true })
  contentHash!: string | null;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  /** From what a helper typed; null for all else. */
  @Column({ name: 'received_from', type: 'text', nullable: true })
  receivedFrom!: ReceiptSource | null;

  @Column({ name: 'received_on', type: 'date', nullable: true })
  receivedOn!: string | null;

  /** When whoever signed it off had signed in, as the sign-in provider says; null for all else. */
  @Column({ name: 'signed_in_at', type: 'timestamptz', nullable: true })
  signedInAt!: Date | null;

  @Column({ name: 'happened_at', type: 'timestamptz', default: () => 'product_now()' })
  happenedAt!: Date;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;
}
