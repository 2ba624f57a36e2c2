import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { EvaluationQuestionEntity } from './evaluation-question.entity.js';

/** The answer to a question, as one version of the method worked it out from one publication. Never changed. */
@Entity('evaluation_answer')
export class EvaluationAnswerEntity {
  @ForeignKey(() => EvaluationQuestionEntity, 'number', { name: 'fk_evaluation_answer_question' })
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_evaluation_answer' })
  question!: number;

  @Column({ type: 'integer' })
  publication!: number;

  @PrimaryColumn({ name: 'method_version', type: 'text', primaryKeyConstraintName: 'pk_evaluation_answer' })
  methodVersion!: string;

  @Column({ type: 'jsonb' })
  result!: object;

  @Column({ name: 'result_hash', type: 'text' })
  resultHash!: string;

  @Column({ name: 'answered_at', type: 'timestamptz', default: () => 'product_now()' })
  answeredAt!: Date;
}
