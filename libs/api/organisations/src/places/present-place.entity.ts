import type { PlacePart, PresentPlace } from '@monitor/domain';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Where what an organisation reported counts on the boundaries of today. Derived; superseded rows are kept. */
@Entity('present_place')
@Check('ck_present_place_days', 'quarters_to >= quarters_from')
@Check('ck_present_place_divided', '(parts IS NULL) = (weights_source IS NULL)')
@Index('ux_present_place_known', ['code', 'quartersFrom'], { unique: true, where: 'superseded_at IS NULL' })
export class PresentPlaceEntity implements PresentPlace {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'pk_present_place' })
  code!: string;

  @PrimaryColumn({ name: 'quarters_from', type: 'date', primaryKeyConstraintName: 'pk_present_place' })
  quartersFrom!: string;

  @Column({ name: 'quarters_to', type: 'date' })
  quartersTo!: string;

  @Column({ name: 'icb_code', type: 'text', nullable: true })
  icbCode!: string | null;

  @Column({ name: 'region_code', type: 'text', nullable: true })
  regionCode!: string | null;

  @Column({ type: 'jsonb', nullable: true })
  parts!: PlacePart[] | null;

  @Column({ name: 'weights_source', type: 'text', nullable: true })
  weightsSource!: string | null;

  @PrimaryColumn({
    name: 'recorded_at',
    type: 'timestamptz',
    default: () => 'clock_timestamp()',
    primaryKeyConstraintName: 'pk_present_place',
  })
  recordedAt!: Date;

  @Column({ name: 'superseded_at', type: 'timestamptz', nullable: true })
  supersededAt!: Date | null;
}
