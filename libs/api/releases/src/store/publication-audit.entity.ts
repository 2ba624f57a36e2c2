import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PublicationEntity } from './publication.entity.js';

/** A quarter and metric of a publication that was attacked. */
@Entity('publication_audit')
@Check('ck_publication_audit_tried', 'tried >= 0')
export class PublicationAuditEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'pk_publication_audit' })
  @ForeignKey(() => PublicationEntity, 'number', { name: 'fk_publication_audit_publication' })
  publication!: number;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_publication_audit' })
  quarterId!: string;

  @PrimaryColumn({ name: 'metric_id', type: 'text', primaryKeyConstraintName: 'pk_publication_audit' })
  metricId!: string;

  /** The bytes that were attacked. */
  @Column({ name: 'content_hash', type: 'text' })
  contentHash!: string;

  /** How many counts were attacked. */
  @Column({ type: 'integer' })
  tried!: number;

  @Column({ name: 'audited_at', type: 'timestamptz', default: () => 'product_now()' })
  auditedAt!: Date;
}
