import { LoadedCollectionEntity } from '@monitor/api-returns';
import { loadingStates, loadingSteps } from '@monitor/domain';
import type { LoadingState, LoadingStep } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { CollectionCounts } from './collection-counts.js';

const listOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** One step on a collection: where it led, and who took it. */
@Entity('loaded_collection_version')
@Check('ck_loaded_collection_version_step', `step IN (${listOf(loadingSteps)})`)
@Check('ck_loaded_collection_version_state', `state IN (${listOf(loadingStates)})`)
@Check('ck_loaded_collection_version_person', `step = 'CHECK' OR person_id IS NOT NULL`)
@Index('ux_loaded_collection_version_known', ['collectionId'], { unique: true, where: 'superseded_at IS NULL' })
export class LoadedCollectionVersionEntity {
  @PrimaryColumn({ name: 'collection_id', type: 'uuid', primaryKeyConstraintName: 'pk_loaded_collection_version' })
  @ForeignKey(() => LoadedCollectionEntity, 'id', { name: 'fk_loaded_collection_version_collection' })
  collectionId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_loaded_collection_version' })
  version!: number;

  @Column({ type: 'text' })
  step!: LoadingStep;

  @Column({ type: 'text' })
  state!: LoadingState;

  /** SHA-256 of every answer that is to be loaded. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  @Column({ type: 'jsonb' })
  counts!: CollectionCounts;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;

  /** Null for an operator at the server, who may read a file in and nothing more. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;
}
