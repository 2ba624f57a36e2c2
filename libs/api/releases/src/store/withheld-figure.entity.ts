import { boundaries } from '@monitor/domain';
import type { Boundaries } from '@monitor/domain';
import { Check, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PublicationEntity } from './publication.entity.js';

const key = { type: 'text', primaryKeyConstraintName: 'pk_withheld_figure' } as const;

/** A group of a table that whoever released a publication hid in it, since an attack would have learnt something. */
@Entity('withheld_figure')
@Check('ck_withheld_figure_boundaries', `boundaries IN (${boundaries.map((reading) => `'${reading}'`).join(', ')})`)
@Check('ck_withheld_figure_level', `level IN ('ENGLAND', 'REGION', 'ICB')`)
export class WithheldFigureEntity {
  @PrimaryColumn({ ...key, type: 'integer' })
  @ForeignKey(() => PublicationEntity, 'number', { name: 'fk_withheld_figure_publication' })
  publication!: number;

  @PrimaryColumn({ ...key, name: 'quarter_id' })
  quarterId!: string;

  @PrimaryColumn({ ...key, name: 'metric_id' })
  metricId!: string;

  @PrimaryColumn(key)
  stratifier!: string;

  @PrimaryColumn(key)
  boundaries!: Boundaries;

  @PrimaryColumn(key)
  level!: 'ENGLAND' | 'REGION' | 'ICB';

  @PrimaryColumn({ ...key, name: 'area_code' })
  areaCode!: string;

  @PrimaryColumn({ ...key, name: 'equity_group' })
  group!: string;
}
