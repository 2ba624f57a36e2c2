import type { OrganisationType } from '@monitor/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { QuarterlyReturnEntity } from '../../heads/quarterly-return.entity.js';

const ofReturn = ['organisationCode', 'quarterId', 'regionCode'] as const;

/** That a return counts, and where: as what and in which areas of the quarter. Written once, with its first acceptance. */
@Entity('counted_return')
@ForeignKey(() => QuarterlyReturnEntity, ofReturn, ofReturn, { name: 'fk_counted_return_return' })
@Index('ix_counted_return_region', ['quarterId', 'regionCode'])
export class CountedReturnEntity {
  @PrimaryColumn({ name: 'organisation_code', type: 'text', primaryKeyConstraintName: 'pk_counted_return' })
  organisationCode!: string;

  @PrimaryColumn({ name: 'quarter_id', type: 'text', primaryKeyConstraintName: 'pk_counted_return' })
  quarterId!: string;

  @Column({ name: 'organisation_type', type: 'text' })
  organisationType!: OrganisationType;

  @Column({ name: 'icb_code', type: 'text', nullable: true })
  icbCode!: string | null;

  @Column({ name: 'region_code', type: 'text' })
  regionCode!: string;
}
