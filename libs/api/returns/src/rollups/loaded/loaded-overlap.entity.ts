import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How many loaded tables that count an area of the quarter and an area of today have in common. */
@Entity('loaded_overlap')
@Check('ck_loaded_overlap_level', `level IN ('REGION', 'ICB')`)
@Check('ck_loaded_overlap_count', 'tables >= 0')
export class LoadedOverlapEntity {
  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_loaded_overlap' })
  quarterId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_loaded_overlap' })
  level!: 'REGION' | 'ICB';

  /** Empty where no area is known. */
  @PrimaryColumn({ name: 'now_code', type: 'text', primaryKeyConstraintName: 'pk_loaded_overlap' })
  nowCode!: string;

  @PrimaryColumn({ name: 'was_code', type: 'text', primaryKeyConstraintName: 'pk_loaded_overlap' })
  wasCode!: string;

  @Column({ type: 'integer' })
  tables!: number;
}
