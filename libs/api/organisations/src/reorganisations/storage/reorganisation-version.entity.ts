import { reorganisationStates, reorganisationSteps } from '@monitor/domain';
import type { ReorganisationContent, ReorganisationState, ReorganisationStep } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReorganisationEntity } from '../../sources/reorganisation.entity.js';
import type { WrittenByReorganisation } from './written-by-reorganisation.js';

const stepList = reorganisationSteps.map((step) => `'${step}'`).join(', ');
const stateList = reorganisationStates.map((state) => `'${state}'`).join(', ');

/** One step of a reorganisation and what it said then. Rows are never edited: the next step supersedes one. */
@Entity('reorganisation_version')
@Check('ck_reorganisation_version_step', `step IN (${stepList})`)
@Check('ck_reorganisation_version_state', `state IN (${stateList})`)
@Check('ck_reorganisation_version_written', `(step = 'APPROVE') = (written IS NOT NULL)`)
@Index('ux_reorganisation_version_known', ['reorganisationId'], { unique: true, where: 'superseded_at IS NULL' })
export class ReorganisationVersionEntity {
  @PrimaryColumn({ name: 'reorganisation_id', type: 'uuid', primaryKeyConstraintName: 'pk_reorganisation_version' })
  @ForeignKey(() => ReorganisationEntity, 'id', { name: 'fk_reorganisation_version_reorganisation' })
  reorganisationId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_reorganisation_version' })
  version!: number;

  @Column({ type: 'text' })
  step!: ReorganisationStep;

  @Column({ type: 'text' })
  state!: ReorganisationState;

  @Column({ type: 'jsonb' })
  content!: ReorganisationContent;

  /** Why the step was taken. */
  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  /** With the step that approves: what was known before, and what was written. */
  @Column({ type: 'jsonb', nullable: true })
  written!: WrittenByReorganisation | null;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;
}
