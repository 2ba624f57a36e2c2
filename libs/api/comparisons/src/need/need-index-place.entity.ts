import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { NeedIndexEntity } from './need-index.entity.js';

const primaryKeyConstraintName = 'pk_need_index_place';

/** The scores of an index added up over the small areas of one place (sub-ICB location). */
@Entity('need_index_place')
@Check('ck_need_index_place_small_areas', 'small_areas > 0')
@Check('ck_need_index_place_most_at_risk', 'most_at_risk BETWEEN 0 AND small_areas')
export class NeedIndexPlaceEntity {
  @PrimaryColumn({ name: 'index_number', type: 'integer', primaryKeyConstraintName })
  @ForeignKey(() => NeedIndexEntity, 'number', { name: 'fk_need_index_place_index' })
  indexNumber!: number;

  @PrimaryColumn({ name: 'location_code', type: 'text', primaryKeyConstraintName })
  locationCode!: string;

  /** The board that the place belonged to on the day of the file. */
  @PrimaryColumn({ name: 'board_code', type: 'text', primaryKeyConstraintName })
  boardCode!: string;

  @Column({ name: 'small_areas', type: 'integer' })
  smallAreas!: number;

  @Column({ name: 'score_sum', type: 'double precision' })
  scoreSum!: number;

  /** Of its small areas, those of the fifth of England's that is most at risk. */
  @Column({ name: 'most_at_risk', type: 'integer' })
  mostAtRisk!: number;
}
