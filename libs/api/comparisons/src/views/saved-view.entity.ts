import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A view of a comparison that somebody keeps. What is removed keeps its row and loses its words. */
@Entity('saved_view')
@Check('ck_saved_view_name', `length(name) <= 100`)
@Check('ck_saved_view_address', `address ~ '^/[a-z]' AND length(address) <= 1000`)
@Check('ck_saved_view_note', `length(note) <= 1500`)
@Check('ck_saved_view_removed', `removed_at IS NULL OR (name = '' AND note = '' AND NOT is_shared)`)
@Check('ck_saved_view_named', `removed_at IS NOT NULL OR name <> ''`)
@Index('ix_saved_view_role', ['role', 'actingFor'], { where: 'removed_at IS NULL' })
export class SavedViewEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'pk_saved_view',
  })
  number!: number;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'person_name', type: 'text' })
  personName!: string;

  @Column({ type: 'text' })
  role!: string;

  @Column({ name: 'acting_for', type: 'text' })
  actingFor!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  address!: string;

  @Column({ type: 'text' })
  note!: string;

  @Column({ name: 'is_shared', type: 'boolean' })
  isShared!: boolean;

  @Column({ name: 'saved_at', type: 'timestamptz', default: () => 'product_now()' })
  savedAt!: Date;

  @Column({ name: 'changed_at', type: 'timestamptz', nullable: true })
  changedAt!: Date | null;

  /** Counts from 1 how often it was given other words or taken over. */
  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Who shared it before, where it was taken over from somebody who no longer holds the role. */
  @Column({ name: 'taken_over_from', type: 'uuid', nullable: true })
  takenOverFrom!: string | null;

  @Column({ name: 'taken_over_at', type: 'timestamptz', nullable: true })
  takenOverAt!: Date | null;

  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  removedAt!: Date | null;
}
