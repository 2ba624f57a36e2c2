import { ReturnWindowEntity } from '@monitor/api-reference';
import { publicationKinds } from '@monitor/domain';
import type { PublicationKind } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { SealedContents } from './sealed-contents.js';

const kindList = publicationKinds.map((kind) => `'${kind}'`).join(', ');

/** A publication, from its preparation on. `ux_publication_in_preparation` lets one be prepared at a time. */
@Entity('publication')
@Check('ck_publication_number', 'number >= 1')
@Check('ck_publication_kind', `kind IN (${kindList})`)
@Check('ck_publication_reason', `(kind = 'REVISED') = (reason IS NOT NULL)`)
@Check('ck_publication_content_hash', `content_hash ~ '^[0-9a-f]{64}$'`)
@Check('ck_publication_outcome', 'published_at IS NULL OR (discarded_at IS NULL AND content_hash IS NOT NULL)')
export class PublicationEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_publication' })
  number!: number;

  @Column({ type: 'text' })
  kind!: PublicationKind;

  @Column({ name: 'quarter_id', type: 'text' })
  @ForeignKey(() => ReturnWindowEntity, 'quarterId', { name: 'fk_publication_window' })
  quarterId!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'policy_version', type: 'text' })
  policyVersion!: string;

  @Column({ name: 'formula_version', type: 'text' })
  formulaVersion!: string;

  @Column({ name: 'boundaries_on', type: 'date', nullable: true })
  boundariesOn!: string | null;

  /** When its figures were sealed. */
  @Column({ name: 'built_at', type: 'timestamptz', nullable: true })
  builtAt!: Date | null;

  @Column({ name: 'content_hash', type: 'text', nullable: true })
  contentHash!: string | null;

  @Column({ name: 'published_at', type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  /** What it holds, in numbers, since it was sealed. */
  @Column({ type: 'jsonb', nullable: true })
  contents!: SealedContents | null;

  /** SHA-256 over the exact counts that it counts for the first time. */
  @Column({ name: 'counted_hash', type: 'text', nullable: true })
  countedHash!: string | null;

  /** The minute at which it goes out, once it is approved. */
  @Column({ name: 'announced_for', type: 'timestamptz', nullable: true })
  announcedFor!: Date | null;

  @Column({ name: 'discarded_at', type: 'timestamptz', nullable: true })
  discardedAt!: Date | null;
}
