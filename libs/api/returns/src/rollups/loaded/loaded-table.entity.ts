import type { MetricId, OrganisationType } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LoadedCollectionEntity } from './loaded-collection.entity.js';

/** One table of counts of an approved collection. Kept for ever, also when it was reversed. */
@Entity('loaded_table')
@Check(
  'ck_loaded_table_lengths',
  'cardinality(group_codes) = cardinality(numerators) AND cardinality(numerators) = cardinality(denominators)',
)
@Index('ix_loaded_table_quarter', ['quarterId', 'collectionId'])
export class LoadedTableEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_loaded_table' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_loaded_table' })
  quarterId!: string;

  @PrimaryColumn({ name: 'metric_id', type: 'text', primaryKeyConstraintName: 'pk_loaded_table' })
  metricId!: MetricId;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_loaded_table' })
  stratifier!: string;

  @PrimaryColumn({ name: 'collection_id', type: 'uuid', primaryKeyConstraintName: 'pk_loaded_table' })
  @ForeignKey(() => LoadedCollectionEntity, 'id', { name: 'fk_loaded_table_collection' })
  collectionId!: string;

  @Column({ name: 'organisation_type', type: 'text' })
  organisationType!: OrganisationType;

  @Column({ name: 'icb_code', type: 'text', nullable: true })
  icbCode!: string | null;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  /** Position i of all three lists is one group. */
  @Column({ name: 'group_codes', type: 'text', array: true })
  groupCodes!: string[];

  @Column({ type: 'integer', array: true })
  numerators!: number[];

  @Column({ type: 'integer', array: true })
  denominators!: number[];

  @Column({ name: 'approved_at', type: 'timestamptz', default: () => 'product_now()' })
  approvedAt!: Date;

  @Column({ name: 'reversed_at', type: 'timestamptz', nullable: true })
  reversedAt!: Date | null;

  /** Whether it counts in comparisons now. */
  @Column({ name: 'is_counted', type: 'boolean', default: false })
  isCounted!: boolean;
}
