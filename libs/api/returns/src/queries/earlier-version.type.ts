import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ReturnContent } from '../answers/return-content.type.js';

@ObjectType({ description: 'A version of a return that was submitted before the one that stands.' })
export class EarlierVersion {
  @Field(() => Int, { description: 'Its number: versions are numbered from 1.' })
  revision!: number;

  @Field(() => ReturnContent, { description: 'What it said, as far as the viewer may see it.' })
  content!: ReturnContent;
}
