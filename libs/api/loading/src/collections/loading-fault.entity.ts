import { LoadedCollectionEntity } from '@monitor/api-returns';
import type { LoadingFault } from '@monitor/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Something in the file of a collection that could not be loaded. */
@Entity('loading_fault')
export class LoadingFaultEntity implements LoadingFault {
  @PrimaryColumn({ name: 'collection_id', type: 'uuid', primaryKeyConstraintName: 'pk_loading_fault' })
  @ForeignKey(() => LoadedCollectionEntity, 'id', { name: 'fk_loading_fault_collection' })
  collectionId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_loading_fault' })
  number!: number;

  @Column({ type: 'integer' })
  line!: number;

  @Column({ name: 'column_name', type: 'text' })
  column!: string;

  @Column({ type: 'text' })
  found!: string;

  @Column({ type: 'text' })
  wanted!: string;
}
