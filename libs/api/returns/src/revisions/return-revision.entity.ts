import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { QuarterlyReturnEntity } from '../heads/quarterly-return.entity.js';

/** The region too: a revision cannot claim another than its return's. */
const ofReturn = ['organisationCode', 'quarterId', 'regionCode'] as const;

/** One submitted revision, whole and for ever. */
@Entity('return_revision')
@Check('ck_return_revision_number', 'revision >= 1')
@Unique('uq_return_revision_region', ['organisationCode', 'quarterId', 'revision', 'regionCode'])
@ForeignKey(() => QuarterlyReturnEntity, ofReturn, ofReturn, { name: 'fk_return_revision_return' })
export class ReturnRevisionEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_return_revision' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_return_revision' })
  quarterId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_return_revision' })
  revision!: number;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  /** A ReturnContent, in the shape of the day on which it was submitted. */
  @Column({ type: 'jsonb' })
  content!: unknown;

  /** SHA-256 of the canonical text of the content, in hexadecimal: what a signature covers. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  @Column({ name: 'prepared_by', type: 'uuid' })
  preparedBy!: string;

  /** Whoever submitted it or typed any of its answers: none of them may sign it off or accept it. */
  @Column({ type: 'uuid', array: true })
  preparers!: string[];

  /** A list of HelperTyping: what helpers typed of it, from what, and who confirmed it. */
  @Column({ name: 'on_behalf', type: 'jsonb', default: () => "'[]'" })
  onBehalf!: unknown;

  @Column({ name: 'submitted_at', type: 'timestamptz', default: () => 'product_now()' })
  submittedAt!: Date;

  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true })
  acceptedAt!: Date | null;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;
}
