import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReturnWindowEntity } from './return-window.entity.js';

/** Until when one organisation has for a quarter, and why. One that was replaced or taken back is superseded and kept. */
@Entity('return_extension')
@Check('ck_return_extension_version', 'version >= 1')
@Index('ux_return_extension_known', ['organisationCode', 'quarterId'], {
  unique: true,
  where: 'superseded_at IS NULL',
})
export class ReturnExtensionEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_return_extension' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_return_extension' })
  @ForeignKey(() => ReturnWindowEntity, 'quarterId', { name: 'fk_return_extension_window' })
  quarterId!: string;

  /** Counts the extensions of an organisation for a quarter from 1. */
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_return_extension' })
  version!: number;

  /** Region of the organisation in the quarter, whose leads see it. */
  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  /** Last day (London) on which the organisation can fill in and submit. */
  @Column({ name: 'closes_on', type: 'date' })
  closesOn!: string;

  @Column({ type: 'text' })
  reason!: string;

  /** The change by which two administrators allowed it. */
  @Column({ name: 'change_id', type: 'uuid' })
  changeId!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;
}
