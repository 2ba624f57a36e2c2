import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildASTSchema, buildSchema, parse, printSchema, visit } from 'graphql';
import type { DocumentNode, GraphQLSchema, StringValueNode } from 'graphql';
import { buildApiSchema } from './build-api-schema.js';
import { descriptionFaults } from './description-faults.js';
import { describedElements } from './described-elements.js';

const schema = await buildApiSchema();
const count = describedElements(schema).length;

/** The schema with another text in the place of one of its descriptions. */
function withDescription(of: GraphQLSchema, nth: number, text: string | undefined): GraphQLSchema {
  let seen = 0;
  const changed: DocumentNode = visit(parse(printSchema(of)), {
    enter(node): object | undefined {
      if (!('description' in node) || node.description === undefined) return undefined;
      const isIt = seen++ === nth;
      const description: StringValueNode | undefined =
        text === undefined ? undefined : { ...node.description, value: text };
      return isIt ? { ...node, description } : undefined;
    },
  });
  return buildASTSchema(changed);
}

const anyElement = fc.integer({ min: 0, max: count - 1 });

describe('every type, field, argument and enum value of the schema', () => {
  it('is described in a sentence of its own that says more than its name', () => {
    expect(descriptionFaults(schema)).toEqual([]);
  });

  it('is missed where its description is taken away, whichever it is', () => {
    fc.assert(
      fc.property(anyElement, (nth) =>
        expect(descriptionFaults(withDescription(schema, nth, undefined))).toEqual([
          expect.stringMatching(/ is not described$/),
        ]),
      ),
      { numRuns: 15 },
    );
  });

  it('is noticed where it borrows the words of another, whichever it is', () => {
    const borrowed = schema.getQueryType()?.description ?? '';
    fc.assert(
      fc.property(anyElement, (nth) => {
        const changed = withDescription(schema, nth, borrowed);
        fc.pre(printSchema(changed) !== printSchema(schema));
        expect(descriptionFaults(changed)).toEqual([expect.stringContaining(' is described in the words of ')]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a description', () => {
  const faultsOf = (description: string) =>
    descriptionFaults(
      buildSchema(`
        """What a test has made, to ask it one thing."""
        schema { query: Query }

        """What a reader of the test may ask."""
        type Query {
          ${JSON.stringify(description)}
          closingDay: String
        }`),
    );

  it.each([
    ['', 'is not described'],
    ['Last day.', 'is described in too few letters'],
    ['the last day on which it can be sent.', 'is not described in a sentence'],
    ['The last day on which it can be sent', 'is not described in a sentence'],
    ['The closing days of the query.', 'is described by its own name'],
  ])('that is “%s” is refused', (description, fault) => {
    expect(faultsOf(description)).toEqual([`Query.closingDay ${fault}`]);
  });

  it('that says what the name does not is accepted', () => {
    expect(faultsOf('The last day on which it can be sent.')).toEqual([]);
  });
});
