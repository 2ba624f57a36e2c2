import type { PlacePart } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PublicationEntity } from './publication.entity.js';

/** Where what an organisation reported counts on the boundaries of today, as publications have it. */
@Entity('published_place')
@Check('ck_published_place_order', 'until_publication >= from_publication')
export class PublishedPlaceEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_published_place' })
  code!: string;

  @PrimaryColumn({ name: 'quarters_from', type: 'date', primaryKeyConstraintName: 'pk_published_place' })
  quartersFrom!: string;

  @Column({ name: 'quarters_to', type: 'date' })
  quartersTo!: string;

  @Column({ name: 'icb_code', type: 'text', nullable: true })
  icbCode!: string | null;

  @Column({ name: 'region_code', type: 'text', nullable: true })
  regionCode!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  parts!: PlacePart[] | null;

  @Column({ name: 'weights_source', type: 'text', nullable: true })
  weightsSource!: string | null;

  @PrimaryColumn({ name: 'from_publication', type: 'integer', primaryKeyConstraintName: 'pk_published_place' })
  @ForeignKey(() => PublicationEntity, 'number', { name: 'fk_published_place_from' })
  fromPublication!: number;

  @Column({ name: 'until_publication', type: 'integer', nullable: true })
  @ForeignKey(() => PublicationEntity, 'number', { name: 'fk_published_place_until' })
  untilPublication!: number | null;
}
