import { ReturnWindowEntity } from '@monitor/api-reference';
import { returnStates } from '@monitor/domain';
import type { OrganisationType, ReturnState } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

const stateList = returnStates
  .filter((state) => state !== 'NOT_STARTED')
  .map((state) => `'${state}'`)
  .join(', ');

/** The head of a return: where it stands. A return that nobody has begun has none. */
@Entity('quarterly_return')
@Check('ck_quarterly_return_state', `state IN (${stateList})`)
@Check('ck_quarterly_return_accepted', 'accepted_revision IS NULL OR accepted_revision <= revision')
@Unique('uq_quarterly_return_region', ['organisationCode', 'quarterId', 'regionCode'])
@Index('ix_quarterly_return_region', ['regionCode', 'quarterId'])
export class QuarterlyReturnEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_quarterly_return' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_quarterly_return' })
  @ForeignKey(() => ReturnWindowEntity, 'quarterId', { name: 'fk_quarterly_return_window' })
  quarterId!: string;

  @Column({ name: 'organisation_type', type: 'text' })
  organisationType!: OrganisationType;

  /** Board and region as they were when the return was begun: what it counts for. */
  @Column({ name: 'icb_code', type: 'text', nullable: true })
  icbCode!: string | null;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  /** Number of the edition of the form that it answers, from its beginning to its end. */
  @Column({ name: 'catalogue_version', type: 'integer' })
  edition!: number;

  @Column({ type: 'text' })
  state!: ReturnState;

  /** The latest submitted revision; 0 = none yet. */
  @Column({ type: 'integer', default: 0 })
  revision!: number;

  /** The revision that counts in comparisons; null = none yet. */
  @Column({ name: 'accepted_revision', type: 'integer', nullable: true })
  acceptedRevision!: number | null;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'product_now()' })
  updatedAt!: Date;
}
