import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That there is a reorganisation; what it says, and where it stands, is in its versions. */
@Entity('reorganisation')
export class ReorganisationEntity {
  /** Given by whoever drafts it, so that a request sent again drafts nothing twice. */
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'pk_reorganisation' })
  id!: string;

  @Column({ name: 'recorded_at', type: 'timestamptz', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
