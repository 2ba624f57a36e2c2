import type { MailboxRole } from '@monitor/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** What can be done to a mailbox. */
export const mailboxSteps = ['SET', 'REMOVED', 'CONFIRMED', 'STOPPED', 'RESUMED'] as const;
export type MailboxStep = (typeof mailboxSteps)[number];

const stepList = mailboxSteps.map((step) => `'${step}'`).join(', ');

/** Something that was done to a mailbox, and who did it. Only ever added to. */
@Entity('mailbox_step')
@Check('ck_mailbox_step_number', 'number >= 1')
@Check('ck_mailbox_step_step', `step IN (${stepList})`)
export class MailboxStepEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_mailbox_step' })
  organisationCode!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_mailbox_step' })
  role!: MailboxRole;

  /** Counts the steps of the mailbox from 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_mailbox_step' })
  number!: number;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ type: 'text' })
  step!: MailboxStep;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  /** Null where somebody followed a link of a letter, without signing in. */
  @Column({ name: 'person_id', type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  @Column({ name: 'happened_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  happenedAt!: Date;
}
