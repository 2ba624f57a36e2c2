import type { LoadingMapping } from '@monitor/domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A published collection whose answers the national team loads. */
@Entity('loaded_collection')
export class LoadedCollectionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_loaded_collection' })
  id!: string;

  @Column({ type: 'text' })
  title!: string;

  /** Who published it, when and where. */
  @Column({ type: 'text' })
  source!: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName!: string;

  /** How its file was read. */
  @Column({ type: 'jsonb' })
  mapping!: LoadingMapping;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
