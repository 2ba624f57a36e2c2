import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** The day of the boundaries that present places stand on: one row. */
@Entity('present_boundaries')
@Check('ck_present_boundaries_one', 'id = 1')
export class PresentBoundariesEntity {
  @PrimaryColumn({ type: 'smallint', default: 1, primaryKeyConstraintName: 'pk_present_boundaries' })
  id!: number;

  @Column({ name: 'as_on', type: 'date' })
  asOn!: string;
}
