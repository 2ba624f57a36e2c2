import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A request that had its effect, and what is needed to answer it once more. */
@Entity('request_key')
@Check('ck_request_key_key', 'length(key) BETWEEN 1 AND 200')
@Check('ck_request_key_content_hash', `content_hash ~ '^[0-9a-f]{64}$'`)
export class RequestKeyEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'pk_request_key' })
  personId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_request_key' })
  key!: string;

  @Column({ type: 'text' })
  operation!: string;

  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  @Column({ type: 'jsonb' })
  outcome!: object;

  @Index('ix_request_key_done_at')
  @Column({ name: 'done_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  doneAt!: Date;
}
