import { receiptSources } from '@monitor/domain';
import type { ReceiptSource } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { QuarterlyReturnEntity } from '../heads/quarterly-return.entity.js';

const ofReturn = ['organisationCode', 'quarterId'] as const;

const sourceList = receiptSources.map((source) => `'${source}'`).join(', ');

/** What has been typed, one row a question. */
@Entity('return_answer')
@Check('ck_return_answer_received_from', `received_from IN (${sourceList})`)
@Check('ck_return_answer_received', '(received_from IS NULL) = (received_on IS NULL)')
@ForeignKey(() => QuarterlyReturnEntity, ofReturn, ofReturn, { name: 'fk_return_answer_return' })
export class ReturnAnswerEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_return_answer' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_return_answer' })
  quarterId!: string;

  /** Code of the question, for example `D1-S1` or `M01.DEPRIVATION`. */
  @PrimaryColumn({ name: 'answer_key', type: 'text', primaryKeyConstraintName: 'pk_return_answer' })
  answerKey!: string;

  /** Counts the times it was typed; 0 = carried over from an earlier quarter and not touched since. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** An Answer; one that was last typed before answers were cells has the shape of that time until it is typed again. */
  @Column({ type: 'jsonb' })
  content!: unknown;

  @Column({ name: 'edited_by', type: 'uuid' })
  editedBy!: string;

  @Column({ name: 'edited_by_name', type: 'text' })
  editedByName!: string;

  /** Everyone who has ever typed here. */
  @Column({ type: 'uuid', array: true })
  editors!: string[];

  /** How it reached the helper who typed it; null where the organisation typed it itself. */
  @Column({ name: 'received_from', type: 'text', nullable: true })
  receivedFrom!: ReceiptSource | null;

  @Column({ name: 'received_on', type: 'date', nullable: true })
  receivedOn!: string | null;

  @Column({ name: 'edited_at', type: 'timestamptz', default: () => 'product_now()' })
  editedAt!: Date;
}
