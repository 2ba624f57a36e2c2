import type { Boundaries, OrganisationType } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { boundariesList, rollupLevelList } from '../rollup-levels.js';
import type { RollupLevel } from '../rollup-levels.js';
import { LoadedCollectionEntity } from './loaded-collection.entity.js';

/** How many organisations have a status of an action by a collection, where it counts. */
@Entity('loaded_status_rollup')
@Check('ck_loaded_status_rollup_boundaries', `boundaries IN (${boundariesList})`)
@Check('ck_loaded_status_rollup_level', `level IN (${rollupLevelList})`)
@Check('ck_loaded_status_rollup_count', 'organisations >= 0')
export class LoadedStatusRollupEntity {
  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_loaded_status_rollup' })
  quarterId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_loaded_status_rollup' })
  boundaries!: Boundaries;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_loaded_status_rollup' })
  level!: RollupLevel;

  @PrimaryColumn({ name: 'area_code', type: 'text', primaryKeyConstraintName: 'pk_loaded_status_rollup' })
  areaCode!: string;

  @PrimaryColumn({ name: 'organisation_type', type: 'text', primaryKeyConstraintName: 'pk_loaded_status_rollup' })
  organisationType!: OrganisationType;

  @PrimaryColumn({ name: 'action_code', type: 'text', primaryKeyConstraintName: 'pk_loaded_status_rollup' })
  actionCode!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_loaded_status_rollup' })
  status!: string;

  @PrimaryColumn({ name: 'collection_id', type: 'uuid', primaryKeyConstraintName: 'pk_loaded_status_rollup' })
  @ForeignKey(() => LoadedCollectionEntity, 'id', { name: 'fk_loaded_status_rollup_collection' })
  collectionId!: string;

  @Column({ type: 'integer' })
  organisations!: number;
}
