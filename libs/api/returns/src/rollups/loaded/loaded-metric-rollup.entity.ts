import type { Boundaries, MetricId } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { boundariesList, rollupLevelList } from '../rollup-levels.js';
import type { RollupLevel } from '../rollup-levels.js';
import { LoadedCollectionEntity } from './loaded-collection.entity.js';

/** Sums of the counts of an equity group by a collection, where they count. */
@Entity('loaded_metric_rollup')
@Check('ck_loaded_metric_rollup_boundaries', `boundaries IN (${boundariesList})`)
@Check('ck_loaded_metric_rollup_level', `level IN (${rollupLevelList})`)
@Check('ck_loaded_metric_rollup_numerator', 'numerator >= 0')
@Check('ck_loaded_metric_rollup_denominator', 'denominator >= 0')
@Check('ck_loaded_metric_rollup_estimated', 'estimated BETWEEN 0 AND denominator')
@Check('ck_loaded_metric_rollup_count', 'organisations >= 0')
@Check('ck_loaded_metric_rollup_tables', 'tables >= organisations')
export class LoadedMetricRollupEntity {
  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_loaded_metric_rollup' })
  quarterId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_loaded_metric_rollup' })
  boundaries!: Boundaries;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_loaded_metric_rollup' })
  level!: RollupLevel;

  @PrimaryColumn({ name: 'area_code', type: 'text', primaryKeyConstraintName: 'pk_loaded_metric_rollup' })
  areaCode!: string;

  @PrimaryColumn({ name: 'metric_id', type: 'text', primaryKeyConstraintName: 'pk_loaded_metric_rollup' })
  metricId!: MetricId;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_loaded_metric_rollup' })
  stratifier!: string;

  @PrimaryColumn({ name: 'group_code', type: 'text', primaryKeyConstraintName: 'pk_loaded_metric_rollup' })
  groupCode!: string;

  @PrimaryColumn({ name: 'collection_id', type: 'uuid', primaryKeyConstraintName: 'pk_loaded_metric_rollup' })
  @ForeignKey(() => LoadedCollectionEntity, 'id', { name: 'fk_loaded_metric_rollup_collection' })
  collectionId!: string;

  @Column({ type: 'bigint' })
  numerator!: string;

  @Column({ type: 'bigint' })
  denominator!: string;

  /** How much of the denominator was shared out by weights. */
  @Column({ type: 'bigint' })
  estimated!: string;

  /** Organisations with anybody in the group. */
  @Column({ type: 'integer' })
  organisations!: number;

  /** Organisations that gave the table. */
  @Column({ type: 'integer' })
  tables!: number;
}
