import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer to a question, as it was worked out from one publication. Never changed. */
@Entity('evaluation_answer')
export class EvaluationAnswerEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_evaluation_answer' })
  question!: number;

  @Column({ type: 'integer' })
  publication!: number;

  @Column({ name: 'method_version', type: 'text' })
  methodVersion!: string;

  @Column({ type: 'jsonb' })
  result!: object;

  @Column({ name: 'result_hash', type: 'text' })
  resultHash!: string;

  @Column({ name: 'answered_at', type: 'timestamptz', default: () => 'product_now()' })
  answeredAt!: Date;
}
