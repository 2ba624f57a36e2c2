import type { Role } from '@monitor/domain';
import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

const primaryKeyConstraintName = 'pk_return_presence';

/** Who has a return open, and at which section: written over every half minute, and never kept. */
@Entity('return_presence')
@Check('ck_return_presence_section', 'length(section) BETWEEN 1 AND 60')
export class ReturnPresenceEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName })
  quarterId!: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName })
  personId!: string;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  @Column({ type: 'text' })
  role!: Role;

  /** Key of a section of the form; null = elsewhere in the return. */
  @Column({ type: 'text', nullable: true })
  section!: string | null;

  @Column({ name: 'seen_at', type: 'timestamptz', default: () => 'product_now()' })
  seenAt!: Date;
}
