import { breakKinds } from '@monitor/domain';
import type { BreakKind, BreakTouches } from '@monitor/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

const kindList = breakKinds.map((kind) => `'${kind}'`).join(', ');

/** One version of an entry of the ledger of breaks. Rows are never edited: a change supersedes one and adds another. */
@Entity('comparability_break')
@Check('ck_comparability_break_kind', `kind IN (${kindList})`)
@Check('ck_comparability_break_days', 'lasts_until IS NULL OR lasts_until >= occurs_on')
@Index('ux_comparability_break_known', ['id'], { unique: true, where: 'superseded_at IS NULL' })
export class ComparabilityBreakEntity {
  /** Given by whoever records it, so that a request sent again records nothing twice. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_comparability_break' })
  id!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_comparability_break' })
  version!: number;

  @Column({ name: 'occurs_on', type: 'date' })
  occursOn!: string;

  @Column({ name: 'lasts_until', type: 'date', nullable: true })
  lastsUntil!: string | null;

  @Column({ type: 'text' })
  kind!: BreakKind;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'text' })
  explanation!: string;

  @Column({ type: 'text' })
  source!: string;

  @Column({ type: 'jsonb' })
  touches!: BreakTouches;

  @Column({ name: 'is_withdrawn', type: 'boolean', default: false })
  isWithdrawn!: boolean;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy!: string;

  @Column({ name: 'recorded_by_name', type: 'text' })
  recordedByName!: string;

  /** Why this version was recorded. */
  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;
}
