import { OrganisationTypeEnum } from '@monitor/api-platform';
import { Area, Quarter, ReturnStateCount } from '@monitor/api-reference';
import type { OrganisationType } from '@monitor/domain';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Where the returns of the organisations of one type stand.' })
export class ReturnsOfType {
  @Field(() => OrganisationTypeEnum, { description: 'The type of the organisations in the quarter.' })
  organisationType!: OrganisationType;

  @Field(() => String, { description: 'The type in words, for example “Primary care network”.' })
  typeLabel!: string;

  @Field(() => [ReturnStateCount], { description: 'How many returns are in each state.' })
  states!: ReturnStateCount[];

  @Field(() => Int, { description: 'How many are late today: to be sent still, and past the day to send them by.' })
  late!: number;

  @Field(() => Int, { description: 'How many have more days than everybody.' })
  extended!: number;
}

@ObjectType({ description: 'Where the returns of one region stand, by type of organisation.' })
export class ReturnsOfRegion {
  @Field(() => Area, { description: 'The region whose organisations they are.' })
  region!: Area;

  @Field(() => [ReturnsOfType], { description: 'The types of organisation that returns are expected of.' })
  types!: ReturnsOfType[];
}

@ObjectType({ description: 'Where the returns of a quarter stand, by region and type of organisation.' })
export class ReturnsOverview {
  @Field(() => Quarter, { description: 'The quarter, with its window as it stands for everybody.' })
  quarter!: Quarter;

  @Field(() => Int, {
    description: 'Days since the deadline, by the calendar in London; below nought so many days are left.',
  })
  daysLate!: number;

  @Field(() => [ReturnsOfRegion], { description: 'The regions that the viewer may look into, by name.' })
  regions!: ReturnsOfRegion[];
}
