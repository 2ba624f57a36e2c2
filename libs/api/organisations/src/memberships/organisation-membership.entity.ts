import { membershipKinds } from '@monitor/domain';
import type { MembershipKind } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OdsImportEntity } from '../sources/ods-import.entity.js';

const kindList = membershipKinds.map((kind) => `'${kind}'`).join(', ');
const keyName = { primaryKeyConstraintName: 'pk_organisation_membership' } as const;

/**
 * That an organisation belonged to a group from one day to another (valid time), and since when that was known
 * (recorded time). Rows are never edited: a change supersedes a row and adds another.
 */
@Entity('organisation_membership')
@Check('ck_organisation_membership_kind', `kind IN (${kindList})`)
@Check('ck_organisation_membership_days', 'valid_to IS NULL OR valid_to >= valid_from')
@Index('ux_organisation_membership_known', ['memberCode', 'kind', 'groupCode', 'validFrom'], {
  unique: true,
  where: 'superseded_at IS NULL',
})
@Index('ix_organisation_membership_group', ['groupCode', 'kind'], { where: 'superseded_at IS NULL' })
export class OrganisationMembershipEntity {
  @PrimaryColumn({ name: 'member_code', type: 'text', ...keyName })
  memberCode!: string;

  @PrimaryColumn({ type: 'text', ...keyName })
  kind!: MembershipKind;

  @PrimaryColumn({ name: 'group_code', type: 'text', ...keyName })
  groupCode!: string;

  @Column({ name: 'group_name', type: 'text' })
  groupName!: string;

  @PrimaryColumn({ name: 'valid_from', type: 'date', ...keyName })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @PrimaryColumn({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()', ...keyName })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;

  @Column({ name: 'import_id', type: 'bigint', nullable: true })
  @ForeignKey(() => OdsImportEntity, 'id', { name: 'fk_organisation_membership_import' })
  importId!: string | null;

  /** The import that superseded the row. */
  @Column({ name: 'superseded_by', type: 'bigint', nullable: true })
  @ForeignKey(() => OdsImportEntity, 'id', { name: 'fk_organisation_membership_superseded_by' })
  supersededBy!: string | null;
}
