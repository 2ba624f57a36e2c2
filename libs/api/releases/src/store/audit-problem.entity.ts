import { attackerKinds, leaks, measures } from '@monitor/analysis';
import type { AttackerKind, Leak, Measure } from '@monitor/analysis';
import { boundaries } from '@monitor/domain';
import type { Boundaries } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { KeptProposal } from './kept-problem.js';
import { PublicationAuditEntity } from './publication-audit.entity.js';

const listOf = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');
const audit = ['publication', 'quarterId', 'metricId'] as const;

/** What somebody would learn from a publication of a count that must not be told. For whoever releases alone. */
@Entity('audit_problem')
@Check('ck_audit_problem_measure', `measure IN (${listOf(measures)})`)
@Check('ck_audit_problem_boundaries', `boundaries IN (${listOf(boundaries)})`)
@Check('ck_audit_problem_level', `level IN ('ENGLAND', 'REGION', 'ICB')`)
@Check('ck_audit_problem_attacker', `attacker IN (${listOf(attackerKinds)})`)
@Check('ck_audit_problem_leak', `leak IN (${listOf(leaks)})`)
@Check('ck_audit_problem_limits', 'upper_limit >= lower_limit')
@Check('ck_audit_problem_organisations', 'organisations >= 1')
@ForeignKey(() => PublicationAuditEntity, [...audit], [...audit], { name: 'fk_audit_problem_audit' })
@Index('ix_audit_problem_audit', [...audit])
export class AuditProblemEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_audit_problem' })
  id!: string;

  @Column({ type: 'integer' })
  publication!: number;

  @Column({ name: 'quarter_id', type: 'text' })
  quarterId!: string;

  @Column({ name: 'metric_id', type: 'text' })
  metricId!: string;

  /** The bytes that were attacked: of others it says nothing. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  @Column({ type: 'text' })
  stratifier!: string;

  @Column({ name: 'equity_group', type: 'text' })
  group!: string;

  @Column({ type: 'text' })
  measure!: Measure;

  @Column({ type: 'text' })
  boundaries!: Boundaries;

  @Column({ type: 'text' })
  level!: 'ENGLAND' | 'REGION' | 'ICB';

  @Column({ name: 'area_code', type: 'text' })
  areaCode!: string;

  @Column({ type: 'text' })
  attacker!: AttackerKind;

  /** The region or organisation that attacks; null for the public. */
  @Column({ name: 'attacker_code', type: 'text', nullable: true })
  attackerCode!: string | null;

  @Column({ type: 'text' })
  leak!: Leak;

  @Column({ name: 'lower_limit', type: 'integer' })
  lower!: number;

  @Column({ name: 'upper_limit', type: 'integer' })
  upper!: number;

  /** How many organisations the count is of that the attacker does not know. */
  @Column({ type: 'integer' })
  organisations!: number;

  @Column({ type: 'jsonb' })
  proposals!: KeptProposal[];
}
