import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MachineClientEntity } from './machine-client.entity.js';

/** What is kept of a secret of a registered program: never the secret itself. */
@Entity('machine_client_secret')
@Check('ck_machine_client_secret_hash', "hash ~ '^[0-9a-f]{64}$'")
@Unique('uq_machine_client_secret_hash', ['hash'])
@Index('ux_machine_client_secret_present', ['personId'], { unique: true, where: 'expires_at IS NULL' })
@Index('ix_machine_client_secret_client', ['personId'])
export class MachineClientSecretEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'pk_machine_client_secret' })
  id!: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey(() => MachineClientEntity, 'personId', { name: 'fk_machine_client_secret_client' })
  personId!: string;

  /** SHA-256 in hexadecimal. */
  @Column('text')
  hash!: string;

  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column('text', { name: 'created_by', default: () => 'acting_name()' })
  createdBy!: string;

  /** When it ends, once another has taken its place; null for the present one. */
  @Column('timestamptz', { name: 'expires_at', nullable: true })
  expiresAt!: Date | null;
}
