import { commentVisibilities } from '@monitor/domain';
import type { CommentVisibility, DomainCode, Role } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { QuarterlyReturnEntity } from '../heads/quarterly-return.entity.js';

/** The region too: a conversation cannot claim another than its return's. */
const ofReturn = ['organisationCode', 'quarterId', 'regionCode'] as const;
const visibilityList = commentVisibilities.map((visibility) => `'${visibility}'`).join(', ');
const primaryKeyConstraintName = 'pk_comment_thread';

/** What a conversation about a return is about, and who sees it. Never changed. */
@Entity('comment_thread')
@Check('ck_comment_thread_visibility', `visibility IN (${visibilityList})`)
@Check('ck_comment_thread_addressed_to', "addressed_to IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'HELPER')")
@Check(
  'ck_comment_thread_domain',
  "domain IN ('D1', 'D2', 'D3', 'D4', 'D5') AND question IS NULL AND visibility = 'REGION' OR domain IS NULL",
)
@Check('ck_comment_thread_addressee', "visibility = 'REGION' OR addressed_to IN ('PREPARER', 'APPROVER')")
@Unique('uq_comment_thread_visibility', ['organisationCode', 'quarterId', 'thread', 'regionCode', 'visibility'])
@Index('ix_comment_thread_region', ['regionCode'], { where: "visibility = 'REGION'" })
@ForeignKey(() => QuarterlyReturnEntity, ofReturn, ofReturn, { name: 'fk_comment_thread_return' })
export class CommentThreadEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName })
  quarterId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName })
  thread!: string;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ type: 'text' })
  visibility!: CommentVisibility;

  /** Null = about the whole return. */
  @Column({ type: 'text', nullable: true })
  question!: string | null;

  /** Null = whoever sees it. */
  @Column({ name: 'addressed_to', type: 'text', nullable: true })
  addressedTo!: Role | null;

  /** The revision that was sent back with it. */
  @Column({ name: 'sent_back_revision', type: 'integer', nullable: true })
  sentBackRevision!: number | null;

  /** The domain whose comparison it is about; null where it is about no comparison. */
  @Column({ type: 'text', nullable: true })
  domain!: DomainCode | null;

  @Column({ name: 'begun_at', type: 'timestamptz', default: () => 'product_now()' })
  begunAt!: Date;
}
