import { assuranceLevels, implementationStatuses } from '@monitor/domain';
import type { AssuranceLevel, ImplementationStatus } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReturnRevisionEntity } from '../revisions/return-revision.entity.js';

const ofRevision = ['organisationCode', 'quarterId', 'revision', 'regionCode'] as const;
const listOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** The status of an action in an accepted revision. Only ever added to. */
@Entity('action_fact')
@Check('ck_action_fact_status', `status IN (${listOf(implementationStatuses)})`)
@Check('ck_action_fact_assurance', `assurance IN (${listOf(assuranceLevels)})`)
@Check('ck_action_fact_coverage', 'coverage_percent BETWEEN 0 AND 100')
@Index('ix_action_fact_region', ['quarterId', 'regionCode', 'actionCode', 'organisationCode', 'revision', 'status'])
@ForeignKey(() => ReturnRevisionEntity, ofRevision, ofRevision, { name: 'fk_action_fact_revision' })
export class ActionFactEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_action_fact' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_action_fact' })
  quarterId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_action_fact' })
  revision!: number;

  @PrimaryColumn({ name: 'action_code', type: 'text', primaryKeyConstraintName: 'pk_action_fact' })
  actionCode!: string;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ type: 'text' })
  status!: ImplementationStatus;

  @Column({ name: 'coverage_percent', type: 'smallint', nullable: true })
  coveragePercent!: number | null;

  @Column({ type: 'text', nullable: true })
  assurance!: AssuranceLevel | null;
}
