import { publicationStates, publicationSteps } from '@monitor/domain';
import type { PublicationState, PublicationStep } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PublicationEntity } from './publication.entity.js';

const listOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
/** That an audit is going on, its progress says. */
const keptStates = publicationStates.filter((state) => state !== 'AUDITING');

/** A step of a publication: who took it, and where it led. */
@Entity('publication_step')
@Check('ck_publication_step_version', 'version >= 1')
@Check('ck_publication_step_step', `step IN (${listOf(publicationSteps)})`)
@Check('ck_publication_step_state', `state IN (${listOf(keptStates)})`)
export class PublicationStepEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_publication_step' })
  @ForeignKey(() => PublicationEntity, 'number', { name: 'fk_publication_step_publication' })
  publication!: number;

  /** Counts the steps of a publication from 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_publication_step' })
  version!: number;

  @Column({ type: 'text' })
  step!: PublicationStep;

  @Column({ type: 'text' })
  state!: PublicationState;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  /** Null where the product took it by itself. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'product_now()' })
  recordedAt!: Date;
}
