import { parseArgs } from 'node:util';
import { OperatorError } from '@monitor/api-platform';
import { roles } from '@monitor/domain';
import type { Role } from '@monitor/domain';

/** What the command is asked to do. */
export type PeopleCommand =
  | { command: 'list' }
  | {
      command: 'add';
      name: string;
      subject: string;
      issuer: string | undefined;
      isMachine: boolean;
      grant: RoleAsked | null;
    }
  | { command: 'grant' | 'revoke'; person: string; role: RoleAsked };

export interface RoleAsked {
  role: Role;
  scopeCode: string | null;
}

export const usage = `Usage:
  npm run people -- list
  npm run people -- add --name "Preparer, R0A" [--role PREPARER --scope R0A] [--subject ID] [--issuer URL] [--machine]
  npm run people -- grant  --person "Preparer, R0A" --role PREPARER --scope R0A
  npm run people -- revoke --person "Preparer, R0A" --role PREPARER --scope R0A
Roles: ${roles.join(', ')}. The scope is the ODS code of an organisation (preparer, approver) or region (regional lead);
roles for England take none. A person is named by name or by id, as list shows them.
--by "NAME" says who is at the keyboard: it is kept with every grant, beside the account of the machine.
--issuer is the address of your own provider and --subject how it names the person; without them the embedded one is meant.`;

const options = {
  name: { type: 'string' },
  person: { type: 'string' },
  role: { type: 'string' },
  scope: { type: 'string' },
  subject: { type: 'string' },
  issuer: { type: 'string' },
  machine: { type: 'boolean', default: false },
} as const;

type Given = { [Name in keyof typeof options]?: string | boolean | undefined };

function wrong(problem: string): never {
  throw new OperatorError(`${problem}\n${usage}`);
}

function parse(words: readonly string[]): { given: Given; command: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true });
    if (positionals.length > 1) wrong(`Found ${positionals.slice(1).join(' ')}, wanted nothing after the command.`);
    return { given: values, command: positionals[0] ?? '' };
  } catch (failure) {
    if (failure instanceof OperatorError) throw failure;
    return wrong(failure instanceof Error ? failure.message : String(failure));
  }
}

function textOf(given: Given, name: keyof Given): string | undefined {
  const value = given[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function needed(given: Given, name: keyof Given): string {
  return textOf(given, name) ?? wrong(`--${name} is missing.`);
}

function roleAsked(given: Given): RoleAsked {
  const asked = needed(given, 'role').toUpperCase();
  const role = roles.find((candidate) => candidate === asked) ?? wrong(`--role: found ${asked}.`);
  return { role, scopeCode: textOf(given, 'scope')?.toUpperCase() ?? null };
}

function subjectFrom(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'person'
  );
}

/** Reads the words after `npm run people --`. Throws an OperatorError with the usage where they make no sense. */
export function readPeopleCommand(words: readonly string[]): PeopleCommand {
  const { given, command } = parse(words);
  if (command === 'list') return { command };
  if (command === 'grant' || command === 'revoke') {
    return { command, person: needed(given, 'person'), role: roleAsked(given) };
  }
  if (command !== 'add') return wrong(command === '' ? 'No command was given.' : `There is no command "${command}".`);
  const name = needed(given, 'name');
  return {
    command,
    name,
    subject: textOf(given, 'subject') ?? subjectFrom(name),
    issuer: textOf(given, 'issuer'),
    isMachine: given.machine === true,
    grant: given.role === undefined ? null : roleAsked(given),
  };
}
