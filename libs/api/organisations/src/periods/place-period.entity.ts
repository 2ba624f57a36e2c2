import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OdsImportEntity } from '../sources/ods-import.entity.js';

const keyName = { primaryKeyConstraintName: 'pk_place_period' } as const;

/**
 * What a place (sub-ICB location) was between two days, and since when that was known. Places send no returns, so they
 * are kept apart from organisations. Rows are never edited.
 */
@Entity('place_period')
@Check('ck_place_period_days', 'valid_to IS NULL OR valid_to >= valid_from')
@Index('ux_place_period_known', ['code', 'validFrom'], { unique: true, where: 'superseded_at IS NULL' })
export class PlacePeriodEntity {
  @PrimaryColumn({ type: 'text', ...keyName })
  code!: string;

  @Column({ name: 'ons_code', type: 'text', nullable: true })
  onsCode!: string | null;

  @Column({ type: 'text' })
  name!: string;

  /** The board it lay in; null where that is not known. */
  @Column({ name: 'icb_code', type: 'text', nullable: true })
  icbCode!: string | null;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date', ...keyName })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @PrimaryColumn({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()', ...keyName })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;

  @Column({ name: 'import_id', type: 'bigint', nullable: true })
  @ForeignKey(() => OdsImportEntity, 'id', { name: 'fk_place_period_import' })
  importId!: string | null;

  /** The import that superseded the row. */
  @Column({ name: 'superseded_by', type: 'bigint', nullable: true })
  @ForeignKey(() => OdsImportEntity, 'id', { name: 'fk_place_period_superseded_by' })
  supersededBy!: string | null;
}
