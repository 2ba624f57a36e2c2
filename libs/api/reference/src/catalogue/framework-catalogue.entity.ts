import type { FrameworkCatalogue } from '@monitor/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One published edition of the framework catalogue; never edited. */
@Entity('framework_catalogue')
export class FrameworkCatalogueEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_framework_catalogue' })
  version!: number;

  @Column({ name: 'published_on', type: 'date' })
  publishedOn!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'jsonb' })
  content!: FrameworkCatalogue;
}
