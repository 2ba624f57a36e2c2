import { Check, Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

/** An index of exclusion risk that somebody else publishes, as it was imported. Never changed; the newest counts. */
@Entity('need_index')
@Check('ck_need_index_name', 'length(name) BETWEEN 1 AND 120')
@Check('ck_need_index_publisher', 'length(publisher) BETWEEN 1 AND 200')
@Check('ck_need_index_licence', 'length(licence) BETWEEN 1 AND 200')
@Check('ck_need_index_small_areas', 'small_areas > 0')
export class NeedIndexEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_need_index',
  })
  number!: number;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  publisher!: string;

  @Column({ type: 'text' })
  licence!: string;

  @Column({ name: 'small_areas', type: 'integer' })
  smallAreas!: number;

  @Column({ name: 'scores_sha256', type: 'text' })
  scoresSha256!: string;

  @Column({ name: 'places_sha256', type: 'text' })
  placesSha256!: string;

  @Column({ name: 'imported_by', type: 'text' })
  importedBy!: string;

  @Column({ name: 'imported_at', type: 'timestamptz', default: () => 'product_now()' })
  importedAt!: Date;
}
