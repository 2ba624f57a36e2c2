import type { ReturnWindow } from '@monitor/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** When the return of a quarter can be sent. Days are inclusive, in Europe/London. */
@Entity('return_window')
@Check('ck_return_window_order', 'starts_on < ends_on AND opens_on <= due_on AND due_on <= closes_on')
export class ReturnWindowEntity implements ReturnWindow {
  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_return_window' })
  quarterId!: string;

  /** First day of the quarter itself. */
  @Column({ name: 'starts_on', type: 'date' })
  startsOn!: string;

  /** Last day of the quarter itself. */
  @Column({ name: 'ends_on', type: 'date' })
  endsOn!: string;

  @Column({ name: 'opens_on', type: 'date' })
  opensOn!: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @Column({ name: 'closes_on', type: 'date' })
  closesOn!: string;
}
