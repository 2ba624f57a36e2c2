import { DomainError } from '@monitor/domain';
import type { DomainCode, FrameworkCatalogue, OrganisationType } from '@monitor/domain';

/** A column of the comparison and the actions that count towards it. */
export interface Column {
  key: string;
  label: string;
  text: string;
  actionCodes: string[];
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
      actionCodes: asked.filter((action) => action.domain === code).map((action) => action.code),
    }))
    .filter((column) => column.actionCodes.length > 0);
}

function actionColumns(
  catalogue: FrameworkCatalogue,
  domain: DomainCode,
  asked: FrameworkCatalogue['actions'],
): Column[] {
  if (!catalogue.domains.some(({ code }) => code === domain)) {
    const known = catalogue.domains.map(({ code, name }) => `${code} (${name})`).join(', ');
    throw new DomainError('INPUT_NOT_UNDERSTOOD', `“${domain}” is not a domain of the framework. Use one of ${known}.`);
  }
  return asked
    .filter((action) => action.domain === domain)
    .map(({ code, shortText, text }) => ({ key: code, label: shortText, text, actionCodes: [code] }));
}
