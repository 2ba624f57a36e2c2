import { commentLineKinds } from '@monitor/domain';
import type { CommentLineKind, CommentVisibility, Role } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CommentThreadEntity } from './comment-thread.entity.js';

/** Region and visibility too: a line is seen by whoever sees its conversation. */
const ofThread = ['organisationCode', 'quarterId', 'thread', 'regionCode', 'visibility'] as const;
const kindList = commentLineKinds.map((kind) => `'${kind}'`).join(', ');
const primaryKeyConstraintName = 'pk_comment_line';

/** One line of a conversation, in order; the last says whether it is open. Only ever added to. */
@Entity('comment_line')
@Check('ck_comment_line_number', 'number > 0')
@Check('ck_comment_line_kind', `kind IN (${kindList})`)
@Check('ck_comment_line_length', 'length(words) BETWEEN 1 AND 2000')
@Check('ck_comment_line_begins', "(kind = 'BEGUN') = (number = 1)")
@Check('ck_comment_line_words', "words IS NOT NULL OR kind IN ('RESOLVED', 'REOPENED')")
@Check('ck_comment_line_follow_in', "kind = 'RESOLVED' OR follow_in IS NULL")
@Index('ix_comment_line_region', ['regionCode', 'writtenAt'], { where: `visibility = 'REGION'` })
@ForeignKey(() => CommentThreadEntity, ofThread, ofThread, { name: 'fk_comment_line_thread' })
export class CommentLineEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName })
  quarterId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName })
  thread!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName })
  number!: number;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ type: 'text' })
  visibility!: CommentVisibility;

  @Column({ type: 'text' })
  kind!: CommentLineKind;

  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ name: 'written_at', type: 'timestamptz', default: () => 'product_now()' })
  writtenAt!: Date;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;

  /** Resolved for now: the quarter in whose return it comes up again. */
  @Column({ name: 'follow_in', type: 'text', nullable: true })
  followIn!: string | null;
}
