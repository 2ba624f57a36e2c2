import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OdsImportEntity } from '../../sources/ods-import.entity.js';
import type { Statements } from './evidence.js';

/** What one imported file said; never edited, and left out of account once the import is reversed. */
@Entity('ods_import_evidence')
export class ImportEvidenceEntity {
  @PrimaryColumn({ name: 'import_id', type: 'bigint', primaryKeyConstraintName: 'pk_ods_import_evidence' })
  @ForeignKey(() => OdsImportEntity, 'id', { name: 'fk_ods_import_evidence_import' })
  importId!: string;

  @Column({ type: 'jsonb' })
  statements!: Statements;
}
