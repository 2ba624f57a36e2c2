import { mailboxRoles } from '@monitor/domain';
import type { MailboxRole } from '@monitor/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const roleList = mailboxRoles.map((role) => `'${role}'`).join(', ');

/** Where letters to a role of an organisation or region go. Changed in place; MailboxStepEntity tells its past. */
@Entity('mailbox')
@Check('ck_mailbox_role', `role IN (${roleList})`)
@Check('ck_mailbox_version', 'version >= 1')
@Check('ck_mailbox_address', 'length(address) BETWEEN 3 AND 254')
@Check('ck_mailbox_refusals', 'refusals >= 0')
export class MailboxEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_mailbox' })
  organisationCode!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_mailbox' })
  role!: MailboxRole;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  /** Counts the addresses that were set: links in letters to an earlier one open nothing. */
  @Column({ type: 'integer' })
  version!: number;

  /** Null where it was removed. */
  @Column({ type: 'text', nullable: true })
  address!: string | null;

  @Column({ name: 'set_by_name', type: 'text' })
  setByName!: string;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt!: Date;

  @Column({ name: 'confirmed_at', type: 'timestamptz', nullable: true })
  confirmedAt!: Date | null;

  @Column({ name: 'stopped_at', type: 'timestamptz', nullable: true })
  stoppedAt!: Date | null;

  @Column({ type: 'integer', default: 0 })
  refusals!: number;

  /** What its mail server said last when it refused. */
  @Column({ name: 'refused_because', type: 'text', nullable: true })
  refusedBecause!: string | null;
}
