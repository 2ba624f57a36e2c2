import { noteStepKinds } from '@monitor/domain';
import type { DomainCode, NoteStepKind, Role } from '@monitor/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

const kindList = noteStepKinds.map((kind) => `'${kind}'`).join(', ');
const primaryKeyConstraintName = 'pk_comparison_note_step';

/** A step of the note of an organisation beside a comparison: a version of it, or that it was withdrawn. Only ever added to. */
@Entity('comparison_note_step')
@Check('ck_comparison_note_step_domain', "domain IN ('D1', 'D2', 'D3', 'D4', 'D5')")
@Check('ck_comparison_note_step_number', 'number >= 1')
@Check('ck_comparison_note_step_kind', `kind IN (${kindList})`)
@Check('ck_comparison_note_step_words', 'length(words) BETWEEN 1 AND 1000')
@Check('ck_comparison_note_step_role', "role IN ('PREPARER', 'APPROVER')")
@Check('ck_comparison_note_step_written', "(kind = 'WRITTEN') = (words IS NOT NULL)")
@Check('ck_comparison_note_step_first', "number > 1 OR kind = 'WRITTEN'")
@Index('ix_comparison_note_step_region', ['regionCode', 'writtenAt'])
export class ComparisonNoteStepEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName })
  quarterId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  domain!: DomainCode;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName })
  number!: number;

  /** The region of the organisation in the quarter. */
  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ type: 'text' })
  kind!: NoteStepKind;

  /** Null where the note was withdrawn. */
  @Column({ type: 'text', nullable: true })
  words!: string | null;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ name: 'written_at', type: 'timestamptz', default: () => 'product_now()' })
  writtenAt!: Date;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;
}
