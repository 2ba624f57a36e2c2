import { errorCategories, roleLabel, rolesGranted } from '@monitor/domain';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { accessOfField } from '../access/operation-access.js';
import type { OperationAccess } from '../access/operation-access.js';

const ofService = [
  'Quarterly returns of NHS organisations about digital inclusion, and comparisons made from those that were accepted.',
  'Everything but `viewer` and `service` needs a sign-in, and most of it a role, which a person chooses with `actAs`. ' +
    'Returns that the role may not see are refused in the same words as returns that do not exist.',
  'A `Day` is a day of the calendar in London, a `DateTime` an instant in UTC. Shares run from 0 to 1. Comparisons ' +
    'of people have passed disclosure control; a figure that is not there says by its `status` why.',
  `What is refused has one of these words as \`extensions.code\`, beside a message for people: ${Object.keys(errorCategories).join(', ')}; or INTERNAL where something failed that nobody foresaw.`,
].join('\n\n');

const ofQueries = 'What can be read. Reading changes nothing.';
const ofMutations =
  'What changes something. Each is one transaction: where it is refused, nothing was changed. Only with `OUTCOME_UNKNOWN` ' +
  'nobody can say; it is safe to send the same again.';

/** Who may ask, as the operation declares it: never written by hand, so that it cannot be wrong. */
function whoMayAsk(access: OperationAccess | undefined): string {
  if (access === undefined) return 'Open to nobody.';
  if (access.kind === 'PUBLIC') return 'Open to everybody.';
  if (access.kind === 'SIGNED_IN') return 'Open to everybody who is signed in.';
  const { permission } = access;
  const granted = rolesGranted(permission).map((role) => roleLabel(role).toLowerCase());
  return `Needs the permission \`${permission}\` (${granted.join(', ')}).`;
}

function describeOperations(root: GraphQLObjectType | null | undefined, description: string): void {
  if (!root) return;
  root.description = description;
  for (const field of Object.values(root.getFields())) {
    field.description = `${field.description ?? ''} ${whoMayAsk(accessOfField(field))}`.trim();
  }
}

/**
 * Says of a schema what no single class says: what the service is for, what holds for all of it, and who may ask what.
 * It changes the schema that it is given, once, before that is served or printed.
 */
export function describeSchema(schema: GraphQLSchema): GraphQLSchema {
  schema.description = ofService;
  describeOperations(schema.getQueryType(), ofQueries);
  describeOperations(schema.getMutationType(), ofMutations);
  return schema;
}
