import type { OrganisationType } from '@monitor/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { LoadedCollectionEntity } from './loaded-collection.entity.js';

/** What an approved collection says of one action of one organisation. Kept for ever, also when it was reversed. */
@Entity('loaded_status')
@Index('ix_loaded_status_quarter', ['quarterId', 'collectionId'])
export class LoadedStatusEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_loaded_status' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_loaded_status' })
  quarterId!: string;

  @PrimaryColumn({ name: 'action_code', type: 'text', primaryKeyConstraintName: 'pk_loaded_status' })
  actionCode!: string;

  @PrimaryColumn({ name: 'collection_id', type: 'uuid', primaryKeyConstraintName: 'pk_loaded_status' })
  @ForeignKey(() => LoadedCollectionEntity, 'id', { name: 'fk_loaded_status_collection' })
  collectionId!: string;

  @Column({ name: 'organisation_type', type: 'text' })
  organisationType!: OrganisationType;

  @Column({ name: 'icb_code', type: 'text', nullable: true })
  icbCode!: string | null;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ type: 'text' })
  status!: string;

  @Column({ name: 'approved_at', type: 'timestamptz', default: () => 'product_now()' })
  approvedAt!: Date;

  @Column({ name: 'reversed_at', type: 'timestamptz', nullable: true })
  reversedAt!: Date | null;

  /** Whether it counts in comparisons now. */
  @Column({ name: 'is_counted', type: 'boolean', default: false })
  isCounted!: boolean;
}
