import type { Boundaries, MetricId } from '@monitor/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { boundariesList, rollupLevelList } from './rollup-levels.js';
import type { RollupLevel } from './rollup-levels.js';

/** Sums of the counts of an equity group, and how many organisations have anybody in it. */
@Entity('metric_rollup')
@Check('ck_metric_rollup_boundaries', `boundaries IN (${boundariesList})`)
@Check('ck_metric_rollup_level', `level IN (${rollupLevelList})`)
@Check('ck_metric_rollup_numerator', 'numerator >= 0')
@Check('ck_metric_rollup_count', 'organisations >= 0')
@Check('ck_metric_rollup_estimated', 'estimated BETWEEN 0 AND denominator')
@Check('ck_metric_rollup_denominator', 'denominator >= 0')
@Check('ck_metric_rollup_nobody', 'organisations > 0 OR denominator = 0')
export class MetricRollupEntity {
  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_metric_rollup' })
  quarterId!: string;

  /** Whose areas: those of the quarter, or those of today. England is kept once, as it was. */
  @PrimaryColumn({ type: 'text', default: 'AS_WAS', primaryKeyConstraintName: 'pk_metric_rollup' })
  boundaries!: Boundaries;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_metric_rollup' })
  level!: RollupLevel;

  @PrimaryColumn({ name: 'area_code', type: 'text', primaryKeyConstraintName: 'pk_metric_rollup' })
  areaCode!: string;

  @PrimaryColumn({ name: 'metric_id', type: 'text', primaryKeyConstraintName: 'pk_metric_rollup' })
  metricId!: MetricId;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_metric_rollup' })
  stratifier!: string;

  @PrimaryColumn({ name: 'group_code', type: 'text', primaryKeyConstraintName: 'pk_metric_rollup' })
  groupCode!: string;

  @Column({ type: 'bigint' })
  numerator!: string;

  @Column({ type: 'bigint' })
  denominator!: string;

  /** How much of the denominator was shared out by weights. */
  @Column({ type: 'bigint', default: 0 })
  estimated!: string;

  @Column({ type: 'integer' })
  organisations!: number;
}
