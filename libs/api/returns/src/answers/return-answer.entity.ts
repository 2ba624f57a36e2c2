import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { QuarterlyReturnEntity } from '../heads/quarterly-return.entity.js';

const ofReturn = ['organisationCode', 'quarterId'] as const;

/** What has been typed, one row a question. */
@Entity('return_answer')
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

  @Column({ name: 'edited_at', type: 'timestamptz', default: () => 'product_now()' })
  editedAt!: Date;
}
