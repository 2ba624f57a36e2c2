import type { ExtensionGiver } from '@monitor/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ReturnWindowEntity } from './return-window.entity.js';

/** Until when one organisation has for a quarter, and why. One that was replaced or taken back is superseded and kept. */
@Entity('return_extension')
@Check('ck_return_extension_allowed_by', `allowed_by IN ('REGION', 'ADMINISTRATORS')`)
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

  /** The decision that allowed it: of two administrators, the change that they made; of a region, a name of its own. */
  @Column({ name: 'change_id', type: 'uuid' })
  changeId!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;

  /** Whose word it rests on. */
  @Column({ name: 'allowed_by', type: 'text', default: 'ADMINISTRATORS' })
  allowedBy!: ExtensionGiver;

  /** The lead who allowed it; null where two administrators did. */
  @Column({ name: 'allowed_by_name', type: 'text', nullable: true })
  allowedByName!: string | null;

  /** Who took it back; null where it stands or was replaced. */
  @Column({ name: 'ended_by_name', type: 'text', nullable: true })
  endedByName!: string | null;

  @Column({ name: 'ended_reason', type: 'text', nullable: true })
  endedReason!: string | null;
}
