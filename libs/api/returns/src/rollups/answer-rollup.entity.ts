import type { Boundaries, OrganisationType } from '@monitor/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { boundariesList, rollupLevelList } from './rollup-levels.js';
import type { RollupLevel } from './rollup-levels.js';

/** How many organisations gave an answer by which they are counted. */
@Entity('status_rollup')
@Check('ck_status_rollup_boundaries', `boundaries IN (${boundariesList})`)
@Check('ck_status_rollup_level', `level IN (${rollupLevelList})`)
@Check('ck_status_rollup_count', 'organisations >= 0')
export class AnswerRollupEntity {
  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_status_rollup' })
  quarterId!: string;

  /** Whose areas: those of the quarter, or those of today. England is kept once, as it was. */
  @PrimaryColumn({ type: 'text', default: 'AS_WAS', primaryKeyConstraintName: 'pk_status_rollup' })
  boundaries!: Boundaries;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_status_rollup' })
  level!: RollupLevel;

  @PrimaryColumn({ name: 'area_code', type: 'text', primaryKeyConstraintName: 'pk_status_rollup' })
  areaCode!: string;

  @PrimaryColumn({ name: 'organisation_type', type: 'text', primaryKeyConstraintName: 'pk_status_rollup' })
  organisationType!: OrganisationType;

  @PrimaryColumn({ name: 'action_code', type: 'text', primaryKeyConstraintName: 'pk_status_rollup' })
  code!: string;

  @PrimaryColumn({ name: 'status', type: 'text', primaryKeyConstraintName: 'pk_status_rollup' })
  answer!: string;

  @Column({ type: 'integer' })
  organisations!: number;
}
