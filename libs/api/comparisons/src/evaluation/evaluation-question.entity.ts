import { Column, Entity, ForeignKey, PrimaryGeneratedColumn } from 'typeorm';

/** A question of whether putting the framework into practice changed an outcome. Never changed. */
@Entity('evaluation_question')
export class EvaluationQuestionEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_evaluation_question',
  })
  number!: number;

  @Column({ name: 'is_declared', type: 'boolean' })
  isDeclared!: boolean;

  @Column({ type: 'jsonb' })
  question!: object;

  @ForeignKey(() => EvaluationQuestionEntity, 'number', { name: 'fk_evaluation_question_amends' })
  @Column({ type: 'integer', nullable: true })
  amends!: number | null;

  @Column({ name: 'asked_by', type: 'uuid' })
  askedBy!: string;

  @Column({ name: 'asked_by_name', type: 'text' })
  askedByName!: string;

  @Column({ name: 'asked_at', type: 'timestamptz', default: () => 'product_now()' })
  askedAt!: Date;
}
