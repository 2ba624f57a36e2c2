import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** A classification of trusts that somebody else publishes, as it was imported. Never changed; the newest counts. */
@Entity('trust_kind_import')
@Check('ck_trust_kind_import_file_name', 'length(file_name) BETWEEN 1 AND 200')
@Check('ck_trust_kind_import_source', 'length(source) BETWEEN 1 AND 200')
export class TrustKindImportEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_trust_kind_import',
  })
  number!: number;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  @Column({ name: 'content_sha256', type: 'text' })
  contentSha256!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ name: 'imported_by', type: 'text' })
  importedBy!: string;

  @Column({ name: 'imported_at', type: 'timestamptz', default: () => 'product_now()' })
  importedAt!: Date;
}
