import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PublicationEntity } from './publication.entity.js';

/** A return or loaded collection of an organisation that publications count, from one on until before another. */
@Entity('published_source')
@Check('ck_published_source_order', 'until_publication >= from_publication')
@Index('ix_published_source_quarter', ['quarterId'])
export class PublishedSourceEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_published_source' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_published_source' })
  quarterId!: string;

  /** `R` and the number of an accepted revision, or `C` and the id of a loaded collection. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_published_source' })
  source!: string;

  @PrimaryColumn({ name: 'from_publication', type: 'integer', primaryKeyConstraintName: 'pk_published_source' })
  @ForeignKey(() => PublicationEntity, 'number', { name: 'fk_published_source_from' })
  fromPublication!: number;

  @Column({ name: 'until_publication', type: 'integer', nullable: true })
  @ForeignKey(() => PublicationEntity, 'number', { name: 'fk_published_source_until' })
  untilPublication!: number | null;
}
