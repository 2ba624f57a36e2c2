import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { ReturnAnswerEntity } from './return-answer.entity.js';

const ofAnswer = ['organisationCode', 'quarterId', 'answerKey'] as const;
const primaryKeyConstraintName = 'pk_answer_confirmation';

/** That one version of an answer, which a helper typed, is what the organisation wrote. Only ever added to. */
@Entity('answer_confirmation')
@ForeignKey(() => ReturnAnswerEntity, ofAnswer, ofAnswer, { name: 'fk_answer_confirmation_answer' })
export class AnswerConfirmationEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName })
  quarterId!: string;

  @PrimaryColumn({ name: 'answer_key', type: 'text', primaryKeyConstraintName })
  answerKey!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName })
  version!: number;

  @Column({ name: 'confirmed_by', type: 'uuid' })
  confirmedBy!: string;

  @Column({ name: 'confirmed_by_name', type: 'text' })
  confirmedByName!: string;

  @Column({ name: 'confirmed_at', type: 'timestamptz', default: () => 'product_now()' })
  confirmedAt!: Date;
}
