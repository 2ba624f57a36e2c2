import { roles } from '@monitor/domain';
import type { Role } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

const roleList = roles.map((role) => `'${role}'`).join(', ');

/** A role held from one moment to another. Never deleted: who could do what, and when, stays known. */
@Entity('role_assignment')
@Check('ck_role_assignment_role', `role IN (${roleList})`)
@Check(
  'ck_role_assignment_scope',
  "(role IN ('PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'HELPER')) = (scope_code IS NOT NULL)",
)
@Check('ck_role_assignment_revoked', '(revoked_at IS NULL) = (revoked_by IS NULL)')
@Index('ux_role_assignment_current', { synchronize: false })
@Index('ix_role_assignment_scope', ['scopeCode', 'personId'], { where: 'revoked_at IS NULL' })
export class RoleAssignmentEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_role_assignment' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => PersonEntity, 'id', { name: 'fk_role_assignment_person' })
  personId!: string;

  @Column('text')
  role!: Role;

  /** An organisation for preparers and approvers, a region for regional leads, any area for helpers, null for England. */
  @Column('text', { name: 'scope_code', nullable: true })
  scopeCode!: string | null;

  @Column('timestamptz', { name: 'granted_at', default: () => 'now()' })
  grantedAt!: Date;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  /** Who granted it, in words. */
  @Column('text', { name: 'granted_by', default: () => 'acting_name()' })
  grantedBy!: string;

  /** Who revoked it, in words; null while it is held. */
  @Column('text', { name: 'revoked_by', nullable: true })
  revokedBy!: string | null;

  /** Why it was granted; null where an operator did. */
  @Column('text', { name: 'granted_because', nullable: true })
  grantedBecause!: string | null;

  /** Why it was revoked; null while it is held, and where an operator revoked it. */
  @Column('text', { name: 'revoked_because', nullable: true })
  revokedBecause!: string | null;
}
