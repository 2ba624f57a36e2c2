import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/** One applied file of the Organisation Data Service, or the reversal of one, and what it changed. */
@Entity('ods_import')
@Index('ux_ods_import_reverses', ['reverses'], { unique: true })
export class OdsImportEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_ods_import',
  })
  id!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ name: 'content_sha256', type: 'text' })
  contentSha256!: string;

  @Column({ name: 'imported_at', type: 'timestamptz', default: () => 'now()' })
  importedAt!: Date;

  @Column({ type: 'integer' })
  added!: number;

  @Column({ type: 'integer' })
  closed!: number;

  @Column({ type: 'integer' })
  moved!: number;

  @Column({ type: 'integer' })
  renamed!: number;

  @Column({ type: 'integer' })
  refused!: number;

  @Column({ type: 'integer', default: 0 })
  reopened!: number;

  /** Organisations that were open before the day since which they were known. */
  @Column({ type: 'integer', default: 0 })
  redated!: number;

  /** Organisations of which only the past is known otherwise than before. */
  @Column({ type: 'integer', default: 0 })
  corrected!: number;

  /** Organisations that are no longer known. */
  @Column({ type: 'integer', default: 0 })
  withdrawn!: number;

  /** Memberships that began, ended or were renamed. */
  @Column({ type: 'integer', default: 0 })
  memberships!: number;

  /** The day from which what it says holds where it gives no other; null for a reversal. */
  @Column({ name: 'effective_on', type: 'date', nullable: true })
  effectiveOn!: string | null;

  /** The day that a file is of; null for a reversal. */
  @Column({ name: 'as_of', type: 'date', nullable: true })
  asOf!: string | null;

  /** The import that this one takes back; null for a file. */
  @Column({ type: 'bigint', nullable: true })
  @ForeignKey(() => OdsImportEntity, 'id', { name: 'fk_ods_import_reverses' })
  reverses!: string | null;

  /** Who applied it, in words. */
  @Column({ name: 'imported_by', type: 'text', default: () => 'acting_name()' })
  importedBy!: string;
}
