import type { Role, SeenFinding } from '@monitor/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'pk_last_look';

/** Up to when somebody has seen what changed, in a role and for a place, and what the findings said then. */
@Entity('last_look')
@Check('ck_last_look_findings', `jsonb_typeof(findings) = 'array'`)
@Check('ck_last_look_role', `role IN ('REGIONAL_LEAD', 'NATIONAL_ANALYST')`)
export class LastLookEntity {
  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName })
  personId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName })
  role!: Role;

  @PrimaryColumn({ name: 'acting_for', type: 'text', primaryKeyConstraintName })
  actingFor!: string;

  @Column({ name: 'seen_until', type: 'timestamptz' })
  seenUntil!: Date;

  @Column({ type: 'jsonb', nullable: true })
  findings!: SeenFinding[] | null;

  @Column({ name: 'marked_at', type: 'timestamptz', default: () => 'product_now()' })
  markedAt!: Date;
}
