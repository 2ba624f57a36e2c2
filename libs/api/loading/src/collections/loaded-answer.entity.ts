import { ReturnWindowEntity } from '@monitor/api-reference';
import { LoadedCollectionEntity } from '@monitor/api-returns';
import type { Cells, OrganisationType } from '@monitor/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** As much of an answer as the file of a collection had. */
@Entity('loaded_answer')
@Index('ix_loaded_answer_collection', ['collectionId', 'organisationCode', 'quarterId', 'question'])
export class LoadedAnswerEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_loaded_answer' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_loaded_answer' })
  @ForeignKey(() => ReturnWindowEntity, 'quarterId', { name: 'fk_loaded_answer_window' })
  quarterId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_loaded_answer' })
  question!: string;

  @PrimaryColumn({ name: 'collection_id', type: 'uuid', primaryKeyConstraintName: 'pk_loaded_answer' })
  @ForeignKey(() => LoadedCollectionEntity, 'id', { name: 'fk_loaded_answer_collection' })
  collectionId!: string;

  /** The edition by which it was checked. */
  @Column({ type: 'integer' })
  edition!: number;

  @Column({ name: 'organisation_type', type: 'text' })
  organisationType!: OrganisationType;

  @Column({ name: 'icb_code', type: 'text', nullable: true })
  icbCode!: string | null;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ type: 'jsonb' })
  cells!: Cells;

  @Column({ name: 'first_line', type: 'integer' })
  firstLine!: number;

  /** Whether it was refused as a whole. */
  @Column({ name: 'is_refused', type: 'boolean', default: false })
  isRefused!: boolean;
}
