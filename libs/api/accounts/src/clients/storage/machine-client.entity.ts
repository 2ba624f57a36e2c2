import { clientScopes } from '@monitor/domain';
import type { ClientScope } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../../people/person.entity.js';

const scopeList = clientScopes.map((scope) => `'${scope}'`).join(', ');

/** A program that an administrator registered. What it is given is never changed: another is registered instead. */
@Entity('machine_client')
@Check('ck_machine_client_contact', "contact <> ''")
@Check('ck_machine_client_scopes', `scopes <> '{}' AND scopes <@ ARRAY[${scopeList}]`)
@Check(
  'ck_machine_client_organisation',
  "('OWN_RETURNS' = ANY (scopes)) = (scope_code IS NOT NULL) AND (scope_code IS NULL OR NOT scopes && ARRAY['STATUSES', 'RETURNS'])",
)
@Check(
  'ck_machine_client_revoked',
  '(revoked_at IS NULL) = (revoked_by IS NULL) AND (revoked_at IS NULL) = (revoked_because IS NULL)',
)
export class MachineClientEntity {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'pk_machine_client' })
  @ForeignKey(() => PersonEntity, 'id', { name: 'fk_machine_client_person' })
  personId!: string;

  /** Whom to write to about it. */
  @Column('text')
  contact!: string;

  @Column('text', { array: true })
  scopes!: ClientScope[];

  /** The organisation whose returns it fills in; null for one that reads for England. */
  @Column('text', { name: 'scope_code', nullable: true })
  scopeCode!: string | null;

  @Column('timestamptz', { name: 'registered_at', default: () => 'clock_timestamp()' })
  registeredAt!: Date;

  @Column('text', { name: 'registered_by', default: () => 'acting_name()' })
  registeredBy!: string;

  /** To the minute. */
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;

  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;

  @Column('text', { name: 'revoked_by', nullable: true })
  revokedBy!: string | null;

  @Column('text', { name: 'revoked_because', nullable: true })
  revokedBecause!: string | null;
}
