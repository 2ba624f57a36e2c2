import { organisationTypes } from '@monitor/domain';
import type { OrganisationPeriod, OrganisationType } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OdsImportEntity } from '../sources/ods-import.entity.js';
import { ReorganisationEntity } from '../sources/reorganisation.entity.js';

const typeList = organisationTypes.map((type) => `'${type}'`).join(', ');

/**
 * What an organisation was between two days (valid time) and since when that was known (recorded time).
 * Rows are never edited: a correction sets `superseded_at` and adds a row.
 */
@Entity('organisation_period')
@Check('ck_organisation_period_type', `type IN (${typeList})`)
@Check('ck_organisation_period_days', 'valid_to IS NULL OR valid_to >= valid_from')
@Index('ux_organisation_period_known', ['code', 'validFrom'], { unique: true, where: 'superseded_at IS NULL' })
@Index('ix_organisation_period_region', ['regionCode', 'type'], { where: 'superseded_at IS NULL' })
export class OrganisationPeriodEntity implements OrganisationPeriod {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_organisation_period' })
  code!: string;

  @Column({ name: 'ons_code', type: 'text', nullable: true })
  onsCode!: string | null;

  @Column({ type: 'text' })
  type!: OrganisationType;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'icb_code', type: 'text', nullable: true })
  icbCode!: string | null;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date', primaryKeyConstraintName: 'pk_organisation_period' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @PrimaryColumn({
    name: 'recorded_at',
    type: 'timestamptz',
    default: () => 'clock_timestamp()',
    primaryKeyConstraintName: 'pk_organisation_period',
  })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;

  @Column({ name: 'import_id', type: 'bigint', nullable: true })
  @ForeignKey(() => OdsImportEntity, 'id', { name: 'fk_organisation_period_import' })
  importId!: string | null;

  /** The import that superseded the row; null for a row that is known, and where something else superseded it. */
  @Column({ name: 'superseded_by', type: 'bigint', nullable: true })
  @ForeignKey(() => OdsImportEntity, 'id', { name: 'fk_organisation_period_superseded_by' })
  supersededBy!: string | null;

  /** The reorganisation that recorded it; null for imports and for facts of the product. */
  @Column({ name: 'reorganisation_id', type: 'uuid', nullable: true })
  @ForeignKey(() => ReorganisationEntity, 'id', { name: 'fk_organisation_period_reorganisation' })
  reorganisationId!: string | null;

  @Column({ name: 'is_invented', type: 'boolean', default: false })
  isInvented!: boolean;
}
