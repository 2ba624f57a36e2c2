import type { MetricId } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReturnRevisionEntity } from '../revisions/return-revision.entity.js';

const ofRevision = ['organisationCode', 'quarterId', 'revision', 'regionCode'] as const;

/** Group counts of an accepted revision, packed: position i of both arrays is broad group i of the stratifier. */
@Entity('metric_fact')
@Check('ck_metric_fact_lengths', 'cardinality(numerators) = cardinality(denominators)')
@ForeignKey(() => ReturnRevisionEntity, ofRevision, ofRevision, { name: 'fk_metric_fact_revision' })
export class MetricFactEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_metric_fact' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_metric_fact' })
  quarterId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_metric_fact' })
  revision!: number;

  @PrimaryColumn({ name: 'metric_id', type: 'text', primaryKeyConstraintName: 'pk_metric_fact' })
  metricId!: MetricId;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_metric_fact' })
  stratifier!: string;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ type: 'integer', array: true })
  numerators!: number[];

  @Column({ type: 'integer', array: true })
  denominators!: number[];
}
