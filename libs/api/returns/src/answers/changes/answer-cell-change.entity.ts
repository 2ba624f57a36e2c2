import { changeWays, receiptSources } from '@monitor/domain';
import type { CellValue, ChangeWay, ReceiptSource, Role } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReturnAnswerEntity } from '../return-answer.entity.js';

const ofAnswer = ['organisationCode', 'quarterId', 'answerKey'] as const;
const primaryKeyConstraintName = 'pk_answer_cell_change';
const listed = (words: readonly string[]) => words.map((word) => `'${word}'`).join(', ');

/** What became of one cell in one version of an answer, and by whom. Only ever added to. */
@Entity('answer_cell_change')
@Check('ck_answer_cell_change_received_from', `received_from IN (${listed(receiptSources)})`)
@Check('ck_answer_cell_change_way', `way IN (${listed(changeWays)})`)
@ForeignKey(() => ReturnAnswerEntity, ofAnswer, ofAnswer, { name: 'fk_answer_cell_change_answer' })
export class AnswerCellChangeEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName })
  quarterId!: string;

  @PrimaryColumn({ name: 'answer_key', type: 'text', primaryKeyConstraintName })
  answerKey!: string;

  /** The version that the answer had afterwards; 0 = carried over when the return was begun. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName })
  version!: number;

  /** A place within the answer, or `confirmed`. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  cell!: string;

  /** Null where the cell was empty. */
  @Column({ type: 'jsonb', nullable: true })
  was!: CellValue | null;

  @Column({ type: 'jsonb', nullable: true })
  became!: CellValue | null;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  @Column({ type: 'text' })
  role!: Role;

  /** How it reached the helper who typed it; null where the organisation typed it itself. */
  @Column({ name: 'received_from', type: 'text', nullable: true })
  receivedFrom!: ReceiptSource | null;

  @Column({ type: 'text' })
  way!: ChangeWay;

  @Column({ name: 'changed_at', type: 'timestamptz', default: () => 'product_now()' })
  changedAt!: Date;
}
