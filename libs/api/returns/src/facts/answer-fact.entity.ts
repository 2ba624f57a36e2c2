import { assuranceLevels } from '@monitor/domain';
import type { AssuranceLevel } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReturnRevisionEntity } from '../revisions/return-revision.entity.js';

const ofRevision = ['organisationCode', 'quarterId', 'revision', 'regionCode'] as const;
const listOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/**
 * An answer by which organisations are counted, in an accepted revision. Only ever added to. The table was made when
 * only actions were counted so; migration 0018 says why it keeps the names of that time.
 */
@Entity('action_fact')
@Check('ck_action_fact_status', `status ~ '^[A-Z0-9_]{1,40}$'`)
@Check('ck_action_fact_assurance', `assurance IN (${listOf(assuranceLevels)})`)
@Check('ck_action_fact_coverage', 'coverage_percent BETWEEN 0 AND 100')
@Index('ix_action_fact_region', ['quarterId', 'regionCode', 'code', 'organisationCode', 'revision', 'answer'])
@ForeignKey(() => ReturnRevisionEntity, ofRevision, ofRevision, { name: 'fk_action_fact_revision' })
export class AnswerFactEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_action_fact' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_action_fact' })
  quarterId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_action_fact' })
  revision!: number;

  /** What is counted: `D1-S1`, `GOV-1.inContracts`, `SERVICES.assessed`. */
  @PrimaryColumn({ name: 'action_code', type: 'text', primaryKeyConstraintName: 'pk_action_fact' })
  code!: string;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  /** The status of an action; of all else the word that it counts as, such as YES, GIVEN or SOME. */
  @Column({ name: 'status', type: 'text' })
  answer!: string;

  @Column({ name: 'coverage_percent', type: 'smallint', nullable: true })
  coveragePercent!: number | null;

  @Column({ type: 'text', nullable: true })
  assurance!: AssuranceLevel | null;
}
