import { letterKinds, letterStates, mailboxRoles } from '@monitor/domain';
import type { LetterKind, LetterState, MailboxRole } from '@monitor/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

const list = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** A letter, kept for good under a key that says what it is about: nothing is written twice. */
@Entity('letter')
@Check('ck_letter_key', 'length(letter_key) BETWEEN 3 AND 120')
@Check('ck_letter_kind', `kind IN (${list(letterKinds)})`)
@Check('ck_letter_role', `role IN (${list(mailboxRoles)})`)
@Check('ck_letter_revision', 'revision >= 0')
@Check('ck_letter_state', `state IN (${list(letterStates)})`)
@Check('ck_letter_settled', `(state IN ('WAITING', 'SENDING')) = (settled_at IS NULL)`)
@Index('ix_letter_to_send', ['notBefore'], { where: `state = 'WAITING'` })
@Index('ix_letter_sending', ['takenAt'], { where: `state = 'SENDING'` })
@Index('ix_letter_settled', ['settledAt'], { where: 'settled_at IS NOT NULL' })
export class LetterEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_letter' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'letter_key', type: 'text', primaryKeyConstraintName: 'pk_letter' })
  letterKey!: string;

  @Column({ type: 'text' })
  kind!: LetterKind;

  @Column({ type: 'text' })
  role!: MailboxRole;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  /** Null for what is about no return. */
  @Column({ name: 'quarter_id', type: 'text', nullable: true })
  quarterId!: string | null;

  /** The revision of the return, or the version of the extension or of the mailbox; 0 for what a day brings. */
  @Column({ type: 'integer' })
  revision!: number;

  /** What a regional lead added. */
  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'sender_name', type: 'text', nullable: true })
  senderName!: string | null;

  @Column({ type: 'text', default: () => "'WAITING'" })
  state!: LetterState;

  @Column({ name: 'not_before', type: 'timestamptz' })
  notBefore!: Date;

  /** The day on which it goes out whatever day it is. */
  @Column({ name: 'closing_day', type: 'date', nullable: true })
  closingDay!: string | null;

  @Column({ type: 'integer', default: 0 })
  attempts!: number;

  @Column({ name: 'written_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  writtenAt!: Date;

  /** When a process last took it up. */
  @Column({ name: 'taken_at', type: 'timestamptz', nullable: true })
  takenAt!: Date | null;

  /** When it came to an end. */
  @Column({ name: 'settled_at', type: 'timestamptz', nullable: true })
  settledAt!: Date | null;

  /** Where it went. */
  @Column({ type: 'text', nullable: true })
  address!: string | null;

  /** Why it ended as it did. */
  @Column({ type: 'text', nullable: true })
  outcome!: string | null;
}
