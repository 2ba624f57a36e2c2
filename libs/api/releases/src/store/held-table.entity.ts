import { waitingReasons } from '@monitor/analysis';
import type { WaitingReason } from '@monitor/analysis';
import { boundaries } from '@monitor/domain';
import type { Boundaries } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PublicationEntity } from './publication.entity.js';

const listOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** A table of which a publication keeps what was shown before, and why: for whoever releases it alone. */
@Entity('held_table')
@Check('ck_held_table_boundaries', `boundaries IN (${listOf(boundaries)})`)
@Check('ck_held_table_level', `level IN ('ENGLAND', 'REGION', 'ICB')`)
@Check('ck_held_table_because', `because IN (${listOf(waitingReasons)})`)
@Check('ck_held_table_count', 'organisations >= 0')
export class HeldTableEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_held_table' })
  @ForeignKey(() => PublicationEntity, 'number', { name: 'fk_held_table_publication' })
  publication!: number;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_held_table' })
  quarterId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_held_table' })
  boundaries!: Boundaries;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_held_table' })
  level!: 'ENGLAND' | 'REGION' | 'ICB';

  @PrimaryColumn({ name: 'metric_id', type: 'text', primaryKeyConstraintName: 'pk_held_table' })
  metricId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_held_table' })
  stratifier!: string;

  @PrimaryColumn({ name: 'area_code', type: 'text', primaryKeyConstraintName: 'pk_held_table' })
  areaCode!: string;

  @Column({ type: 'text' })
  because!: WaitingReason;

  /** How many organisations changed since it was last published. */
  @Column({ type: 'integer' })
  organisations!: number;
}
