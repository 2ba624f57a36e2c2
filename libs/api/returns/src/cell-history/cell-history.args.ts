import { PageArgs, sharedDescriptions } from '@monitor/api-platform';
import { ArgsType, Field, ID } from '@nestjs/graphql';

@ArgsType()
export class CellHistoryArgs extends PageArgs {
  @Field(() => ID, { description: sharedDescriptions.organisationCode })
  organisationCode!: string;

  @Field(() => ID, { description: sharedDescriptions.quarterId })
  quarterId!: string;

  @Field(() => ID, { description: 'Code of the question in the form, for example `D2-S5` or `M01.DEPRIVATION`.' })
  question!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Only what became of this cell (`status`, `IMD1.numerator`); left out, of every cell of the answer.',
  })
  cell?: string | null;
}
