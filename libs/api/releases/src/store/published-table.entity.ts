import type { EquityPoint } from '@monitor/analysis';
import { boundaries } from '@monitor/domain';
import type { Boundaries } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PublicationEntity } from './publication.entity.js';

const readings = boundaries.map((reading) => `'${reading}'`).join(', ');

/** The cube: one table of counts of one area, quarter, metric and stratifier, after disclosure control. */
@Entity('published_table')
@Check('ck_published_table_boundaries', `boundaries IN (${readings})`)
@Check('ck_published_table_level', `level IN ('ENGLAND', 'REGION', 'ICB')`)
@Check('ck_published_table_count', 'organisations >= 0')
@Check('ck_published_table_order', 'until_publication >= publication')
@Index('ix_published_table_changes', [
  'publication',
  'quarterId',
  'boundaries',
  'level',
  'metricId',
  'stratifier',
  'areaCode',
])
export class PublishedTableEntity {
  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_published_table' })
  quarterId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_published_table' })
  boundaries!: Boundaries;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_published_table' })
  level!: 'ENGLAND' | 'REGION' | 'ICB';

  @PrimaryColumn({ name: 'metric_id', type: 'text', primaryKeyConstraintName: 'pk_published_table' })
  metricId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_published_table' })
  stratifier!: string;

  @PrimaryColumn({ name: 'area_code', type: 'text', primaryKeyConstraintName: 'pk_published_table' })
  areaCode!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_published_table' })
  @ForeignKey(() => PublicationEntity, 'number', { name: 'fk_published_table_publication' })
  publication!: number;

  @Column({ name: 'until_publication', type: 'integer', nullable: true })
  @ForeignKey(() => PublicationEntity, 'number', { name: 'fk_published_table_until' })
  untilPublication!: number | null;

  /** How many organisations gave the table. */
  @Column({ type: 'integer' })
  organisations!: number;

  /** How many of them from which loaded collection, by its id; the others from returns. */
  @Column({ type: 'jsonb' })
  collections!: Record<string, number>;

  /** Whose weights divide counts in it; null where none are. */
  @Column({ name: 'weights_source', type: 'text', nullable: true })
  weightsSource!: string | null;

  /** Groups, gaps and limits as they are shown: nothing is computed again later. */
  @Column({ type: 'jsonb' })
  figures!: EquityPoint;
}
