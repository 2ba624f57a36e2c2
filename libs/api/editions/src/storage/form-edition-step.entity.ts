import { editionStates, editionSteps } from '@monitor/domain';
import type { EditionState, EditionStep, FormEdition } from '@monitor/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

const stepList = editionSteps.map((step) => `'${step}'`).join(', ');
const stateList = editionStates.map((state) => `'${state}'`).join(', ');

/** One step of an edition and what it said then. Rows are never edited: the next step supersedes one. */
@Entity('form_edition_step')
@Check('ck_form_edition_step_version', 'version BETWEEN 1 AND 9999')
@Check('ck_form_edition_step_revision', 'revision >= 1')
@Check('ck_form_edition_step_step', `step IN (${stepList})`)
@Check('ck_form_edition_step_state', `state IN (${stateList})`)
@Check('ck_form_edition_step_content_hash', `content_hash ~ '^[0-9a-f]{64}$'`)
@Check('ck_form_edition_step_published', `state <> 'PUBLISHED' OR superseded_at IS NULL`)
@Index('ux_form_edition_step_known', ['version'], { unique: true, where: 'superseded_at IS NULL' })
export class FormEditionStepEntity {
  /** Number of the edition. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_form_edition_step' })
  version!: number;

  /** Counts the steps of the edition from 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_form_edition_step' })
  revision!: number;

  @Column({ type: 'text' })
  step!: EditionStep;

  @Column({ type: 'text' })
  state!: EditionState;

  @Column({ type: 'json' })
  content!: FormEdition;

  /** SHA-256 of the canonical text of the content. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

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
