import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'pk_active_time_meter';

/** What was counted of the claims of one opened page, so that none counts twice; by a number that the page drew. */
@Entity('active_time_meter')
@Check('ck_active_time_meter_counted', `jsonb_typeof(counted) = 'object'`)
export class ActiveTimeMeterEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName })
  quarterId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName })
  meter!: string;

  /** Seconds by section. */
  @Column({ type: 'jsonb', default: () => `'{}'` })
  counted!: Record<string, number>;

  @Column({ name: 'signed_at', type: 'timestamptz', default: () => 'product_now()' })
  signedAt!: Date;
}
