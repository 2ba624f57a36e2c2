import { successionTypes } from '@monitor/domain';
import type { SuccessionType } from '@monitor/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const typeList = successionTypes.map((type) => `'${type}'`).join(', ');

/** One link from a body that ended to a body that took over. */
@Entity('succession')
@Check('ck_succession_type', `type IN (${typeList})`)
@Check('ck_succession_weight', 'weight IS NULL OR (weight > 0 AND weight <= 1)')
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

  @Column({ type: 'text' })
  source!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'now()' })
  recordedAt!: Date;
}
