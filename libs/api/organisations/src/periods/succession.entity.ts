import { successionTypes } from '@monitor/domain';
import type { SuccessionType } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReorganisationEntity } from '../sources/reorganisation.entity.js';

const typeList = successionTypes.map((type) => `'${type}'`).join(', ');

/** One link from a body that ended to a body that took over. Rows are never edited: a link that was wrong is superseded. */
@Entity('succession')
@Check('ck_succession_type', `type IN (${typeList})`)
@Check('ck_succession_weight', 'weight IS NULL OR (weight > 0 AND weight <= 1)')
@Index('ux_succession_known', ['predecessorCode', 'successorCode', 'effectiveOn'], {
  unique: true,
  where: 'superseded_at IS NULL',
})
@Index('ix_succession_successor', ['successorCode'], { where: 'superseded_at IS NULL' })
export class SuccessionEntity {
  @PrimaryColumn({ name: 'predecessor_code', type: 'text', primaryKeyConstraintName: 'pk_succession' })
  predecessorCode!: string;

  @PrimaryColumn({ name: 'successor_code', type: 'text', primaryKeyConstraintName: 'pk_succession' })
  successorCode!: string;

  @PrimaryColumn({ name: 'effective_on', type: 'date', primaryKeyConstraintName: 'pk_succession' })
  effectiveOn!: string;

  @Column({ type: 'text' })
  type!: SuccessionType;

  /** Share of the predecessor that moved along this link, as exact decimal text; null = not known. */
  @Column({ type: 'numeric', precision: 7, scale: 6, nullable: true })
  weight!: string | null;

  /** Shares of single equity groups by `STRATIFIER.GROUP`, where they are known. */
  @Column({ name: 'group_weights', type: 'jsonb', nullable: true })
  groupWeights!: Record<string, number> | null;

  @Column({ type: 'text' })
  source!: string;

  @PrimaryColumn({
    name: 'recorded_at',
    type: 'timestamptz',
    default: () => 'clock_timestamp()',
    primaryKeyConstraintName: 'pk_succession',
  })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;

  /** The reorganisation that recorded it; null for a fact of the product. */
  @Column({ name: 'reorganisation_id', type: 'uuid', nullable: true })
  @ForeignKey(() => ReorganisationEntity, 'id', { name: 'fk_succession_reorganisation' })
  reorganisationId!: string | null;
}
