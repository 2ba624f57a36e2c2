import { trustKinds } from '@monitor/domain';
import type { TrustKind } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TrustKindImportEntity } from './trust-kind-import.entity.js';

const primaryKeyConstraintName = 'pk_trust_kind';
const kindList = trustKinds.map((kind) => `'${kind}'`).join(', ');

/** The main kind of a trust from a day on, until the day of its next row in the same import. */
@Entity('trust_kind')
@Check('ck_trust_kind_kind', `kind IN (${kindList})`)
export class TrustKindEntity {
  @PrimaryColumn({ name: 'import_number', type: 'integer', primaryKeyConstraintName })
  @ForeignKey(() => TrustKindImportEntity, 'number', { name: 'fk_trust_kind_import' })
  importNumber!: number;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  code!: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date', primaryKeyConstraintName })
  validFrom!: string;

  @Column({ type: 'text' })
  kind!: TrustKind;
}
