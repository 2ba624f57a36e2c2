import { planStepKinds } from '@monitor/domain';
import type { PlanStepKind, Role } from '@monitor/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const kindList = planStepKinds.map((kind) => `'${kind}'`).join(', ');
const primaryKeyConstraintName = 'pk_plan_step';

/** A step of the plan for an action, with the whole plan after it. Only ever added to. */
@Entity('plan_step')
@Check('ck_plan_step_action', 'length(action_code) BETWEEN 1 AND 60')
@Check('ck_plan_step_number', 'number >= 1')
@Check('ck_plan_step_kind', `kind IN (${kindList})`)
@Check('ck_plan_step_what', 'length(what_will_be_done) BETWEEN 1 AND 500')
@Check('ck_plan_step_owner', 'length(owner_role) BETWEEN 1 AND 200')
@Check('ck_plan_step_reason', 'length(reason) BETWEEN 1 AND 500')
@Check('ck_plan_step_role', "role IN ('PREPARER', 'APPROVER')")
@Check('ck_plan_step_first', "number > 1 OR kind = 'PLANNED'")
@Check('ck_plan_step_given_up', "kind <> 'GIVEN_UP' OR reason IS NOT NULL")
export class PlanStepEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName })
  organisationCode!: string;

  @PrimaryColumn({ name: 'action_code', type: 'text', primaryKeyConstraintName })
  actionCode!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName })
  number!: number;

  /** Beside the return of which quarter it was written. */
  @Column({ name: 'quarter_id', type: 'text' })
  quarterId!: string;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;

  @Column({ type: 'text' })
  kind!: PlanStepKind;

  @Column({ name: 'what_will_be_done', type: 'text' })
  whatWillBeDone!: string;

  /** A role, never a person. */
  @Column({ name: 'owner_role', type: 'text' })
  ownerRole!: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  /** Why it was put off or given up. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  @Column({ type: 'text' })
  role!: Role;

  @Column({ name: 'written_at', type: 'timestamptz', default: () => 'product_now()' })
  writtenAt!: Date;

  @Column({ name: 'request_id', type: 'text', nullable: true })
  requestId!: string | null;
}
