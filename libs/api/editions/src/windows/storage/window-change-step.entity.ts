import { windowChangeStates, windowSteps } from '@monitor/domain';
import type { WindowChange, WindowChangeState, WindowStep } from '@monitor/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

const stepList = windowSteps.map((step) => `'${step}'`).join(', ');
const stateList = windowChangeStates.map((state) => `'${state}'`).join(', ');

/** One step of a change of windows, and who took it. Rows are never edited: the next step supersedes one. */
@Entity('window_change_step')
@Check('ck_window_change_step_revision', 'revision >= 1')
@Check('ck_window_change_step_step', `step IN (${stepList})`)
@Check('ck_window_change_step_state', `state IN (${stateList})`)
@Check('ck_window_change_step_approved', `state <> 'APPROVED' OR superseded_at IS NULL`)
@Index('ux_window_change_step_known', ['changeId'], { unique: true, where: 'superseded_at IS NULL' })
@Index('ux_window_change_step_open', ['subject'], {
  unique: true,
  where: `superseded_at IS NULL AND state IN ('DRAFT', 'PROPOSED')`,
})
export class WindowChangeStepEntity {
  @PrimaryColumn({ name: 'change_id', type: 'uuid', primaryKeyConstraintName: 'pk_window_change_step' })
  changeId!: string;

  /** Counts the steps of the change from 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_window_change_step' })
  revision!: number;

  @Column({ type: 'text' })
  step!: WindowStep;

  @Column({ type: 'text' })
  state!: WindowChangeState;

  /** The quarter, and the organisation where it is about one. */
  @Column({ type: 'text' })
  subject!: string;

  @Column({ type: 'jsonb' })
  content!: WindowChange;

  /** What the change would do, or did, in sentences: as it was read when the step was taken. */
  @Column({ type: 'jsonb' })
  difference!: string[];

  /** Why the step was taken, where somebody had to say so. */
  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;
}
