import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** One applied file of the Organisation Data Service, and what it changed. */
@Entity('ods_import')
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
}
