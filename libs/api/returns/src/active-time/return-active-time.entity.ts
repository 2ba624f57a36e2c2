import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'pk_return_active_time';

/** How long a return took on its pages, by section and day; nobody who spent the time is kept. */
@Entity('return_active_time')
@Index('ix_return_active_time_quarter', ['quarterId'])
@Check('ck_return_active_time_section', 'length(section) BETWEEN 1 AND 60')
@Check('ck_return_active_time_seconds', 'seconds BETWEEN 0 AND 86400')
export class ReturnActiveTimeEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName })
  quarterId!: string;

  /** Key of a section of the form, or `ELSEWHERE`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  section!: string;

  @PrimaryColumn({
    name: 'spent_on',
    type: 'date',
    primaryKeyConstraintName,
    default: () => 'product_day()',
  })
  spentOn!: string;

  @Column({ type: 'integer' })
  seconds!: number;
}
