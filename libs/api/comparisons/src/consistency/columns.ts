import { DomainError } from '@monitor/domain';
import type { DomainCode, FrameworkCatalogue, OrganisationType, PrincipleCode } from '@monitor/domain';

/** A column of the comparison and the actions that count towards it. */
export interface Column {
  key: string;
  label: string;
  text: string;
  actionCodes: string[];
  /** How many of the actions each type of organisation is asked. */
  askedOf: Partial<Record<OrganisationType, number>>;
}

/** The five domains, or the actions of one; actions that the type of organisation is not asked are left out. */
export function columnsOf(
  catalogue: FrameworkCatalogue,
  domain: DomainCode | null,
  organisationType: OrganisationType | null,
): Column[] {
  const asked = catalogue.actions.filter(
    (action) => organisationType === null || action.askedOf.includes(organisationType),
  );
  if (domain !== null) return actionColumns(catalogue, domain, asked);
  return catalogue.domains
    .map(({ code, name, shortName }) => ({
      key: code,
      label: shortName,
      text: name,
      ...countedActions(asked.filter((action) => action.domain === code)),
    }))
    .filter((column) => column.actionCodes.length > 0);
}

/**
 * The actions that trace to one of some key messages and policy implications, of whatever domain. Refuses
 * (INPUT_NOT_UNDERSTOOD) a code that the framework does not have, and an empty list.
 */
export function columnsOfPrinciples(
  catalogue: FrameworkCatalogue,
  principles: readonly PrincipleCode[],
  organisationType: OrganisationType | null,
): Column[] {
  requirePrinciples(catalogue, principles);
  return catalogue.actions
    .filter((action) => organisationType === null || action.askedOf.includes(organisationType))
    .filter((action) => action.principles.some((code) => principles.includes(code)))
    .map(actionColumn);
}

/** The key of all columns taken together. */
export const wholeKey = 'ALL';

/** All columns taken together as one: every action once, and what each type of organisation is asked of all of them. */
export function wholeOf(columns: readonly Column[]): Column {
  const askedOf: Column['askedOf'] = {};
  for (const column of columns) {
    for (const type of Object.keys(column.askedOf) as OrganisationType[]) {
      askedOf[type] = (askedOf[type] ?? 0) + (column.askedOf[type] ?? 0);
    }
  }
  const actionCodes = columns.flatMap((column) => column.actionCodes);
  return { key: wholeKey, label: 'Overall', text: 'All of them together', actionCodes, askedOf };
}

/** The columns that a key names: one of them, or all where it is that of all together; none where there is none of it. */
export function columnsAt(columns: readonly Column[], key: string): Column[] {
  return key === wholeKey ? [...columns] : columns.filter((column) => column.key === key);
}

/** Refuses (INPUT_NOT_UNDERSTOOD) a domain that the framework does not have, and names those that it has. */
export function requireDomain(catalogue: FrameworkCatalogue, domain: DomainCode): void {
  if (!catalogue.domains.some(({ code }) => code === domain)) {
    const known = catalogue.domains.map(({ code, name }) => `${code} (${name})`).join(', ');
    throw new DomainError('INPUT_NOT_UNDERSTOOD', `“${domain}” is not a domain of the framework. Use one of ${known}.`);
  }
}

function actionColumns(
  catalogue: FrameworkCatalogue,
  domain: DomainCode,
  asked: FrameworkCatalogue['actions'],
): Column[] {
  requireDomain(catalogue, domain);
  return asked.filter((action) => action.domain === domain).map(actionColumn);
}

function actionColumn(action: FrameworkCatalogue['actions'][number]): Column {
  return { key: action.code, label: action.shortText, text: action.text, ...countedActions([action]) };
}

function requirePrinciples(catalogue: FrameworkCatalogue, principles: readonly PrincipleCode[]): void {
  const known = catalogue.principles.map(({ code }) => code);
  const unknown = principles.find((code) => !known.includes(code));
  if (principles.length > 0 && unknown === undefined) return;
  const found = unknown === undefined ? 'No message of the framework was named.' : `“${unknown}” is no message of it.`;
  throw new DomainError('INPUT_NOT_UNDERSTOOD', `${found} Use some of ${known.join(', ')}, or leave them out.`);
}

function countedActions(actions: FrameworkCatalogue['actions']): Pick<Column, 'actionCodes' | 'askedOf'> {
  const askedOf: Column['askedOf'] = {};
  for (const type of actions.flatMap((action) => action.askedOf)) askedOf[type] = (askedOf[type] ?? 0) + 1;
  return { actionCodes: actions.map((action) => action.code), askedOf };
}
