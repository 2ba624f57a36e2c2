import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** How many counted returns an area of the quarter and an area of today have in common. */
@Entity('area_overlap')
@Check('ck_area_overlap_level', `level IN ('REGION', 'ICB')`)
@Check('ck_area_overlap_count', 'organisations >= 0')
export class AreaOverlapEntity {
  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_area_overlap' })
  quarterId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_area_overlap' })
  level!: 'REGION' | 'ICB';

  /** Empty where no area is known. */
  @PrimaryColumn({ name: 'now_code', type: 'text', primaryKeyConstraintName: 'pk_area_overlap' })
  nowCode!: string;

  @PrimaryColumn({ name: 'was_code', type: 'text', primaryKeyConstraintName: 'pk_area_overlap' })
  wasCode!: string;

  @Column({ type: 'integer' })
  organisations!: number;
}
