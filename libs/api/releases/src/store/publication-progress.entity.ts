import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PublicationEntity } from './publication.entity.js';

/** What the product is doing to a publication in preparation. */
export const publicationStages = ['BUILD', 'AUDIT'] as const;
export type PublicationStage = (typeof publicationStages)[number];

/** How far the making or the audit of a publication has come; no row where nothing is being done. */
@Entity('publication_progress')
@Check('ck_publication_progress_stage', `stage IN (${publicationStages.map((stage) => `'${stage}'`).join(', ')})`)
@Check('ck_publication_progress_done', 'done >= 0')
@Check('ck_publication_progress_whole', 'whole >= done')
export class PublicationProgressEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_publication_progress' })
  @ForeignKey(() => PublicationEntity, 'number', { name: 'fk_publication_progress_publication' })
  publication!: number;

  @Column({ type: 'text' })
  stage!: PublicationStage;

  @Column({ type: 'integer' })
  done!: number;

  @Column({ type: 'integer' })
  whole!: number;
}
