import type { Boundaries, OrganisationType } from '@monitor/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { boundariesList, rollupLevelList } from './rollup-levels.js';
import type { RollupLevel } from './rollup-levels.js';

/** How many returns are expected, and how many of them have been accepted. */
@Entity('response_rollup')
@Check('ck_response_rollup_boundaries', `boundaries IN (${boundariesList})`)
@Check('ck_response_rollup_level', `level IN (${rollupLevelList})`)
@Check('ck_response_rollup_count', 'accepted >= 0')
@Check('ck_response_rollup_expected', 'accepted <= expected')
export class ResponseRollupEntity {
  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_response_rollup' })
  quarterId!: string;

  /** Whose areas: those of the quarter, or those of today. England is kept once, as it was. */
  @PrimaryColumn({ type: 'text', default: 'AS_WAS', primaryKeyConstraintName: 'pk_response_rollup' })
  boundaries!: Boundaries;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_response_rollup' })
  level!: RollupLevel;

  @PrimaryColumn({ name: 'area_code', type: 'text', primaryKeyConstraintName: 'pk_response_rollup' })
  areaCode!: string;

  @PrimaryColumn({ name: 'organisation_type', type: 'text', primaryKeyConstraintName: 'pk_response_rollup' })
  organisationType!: OrganisationType;

  @Column({ type: 'integer' })
  accepted!: number;

  /** Of who had to report and of who is counted. */
  @Column({ type: 'integer', default: 0 })
  expected!: number;
}
