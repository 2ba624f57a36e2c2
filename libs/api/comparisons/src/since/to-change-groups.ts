import { readableName } from '@monitor/api-organisations';
import { catalogueOf, changesInWords, editionFor, publicationKindLabel, quarterLabel } from '@monitor/domain';
import type { DomainCode, PublicationKind, QuarterId } from '@monitor/domain';
import type { Change, ChangeGroup } from './changes-since.type.js';
import type { ChangeRow } from './changes.query.js';

/** What a change is called: by its organisation, quarter and domain, or by the name or number that it has. */
export function labelOf({
  kind,
  title,
  organisationName,
  organisationCode,
  quarterId,
  domain,
  number,
}: ChangeRow): string {
  const quarter = quarterId === null ? '' : quarterLabel(quarterId);
  if (organisationCode !== null) {
    const name = readableName(organisationName ?? organisationCode);
    const about = domain === null || quarterId === null ? [] : [domainName(quarterId, domain)];
    return [name, quarter, ...about].join(', ');
  }
  switch (kind) {
    case 'PUBLICATION_CAME_OUT':
      return `Publication ${String(number)} for ${quarter} (${publicationKindLabel(title as PublicationKind).toLowerCase()})`;
    case 'EDITION_PUBLISHED':
      return `Edition ${String(number)}`;
    case 'EVALUATION_ASKED':
    case 'EVALUATION_ANSWERED':
      return `Question ${String(number)}`;
    default:
      return title ?? quarter;
  }
}

/** What a domain is called for short, in the framework of the quarter. */
function domainName(quarterId: QuarterId, domain: DomainCode): string {
  const { domains } = catalogueOf(editionFor(quarterId));
  return `“${domains.find(({ code }) => code === domain)?.shortName ?? domain}”`;
}

function toChange(row: ChangeRow): Change {
  const { organisationCode, quarterId, domain, number, happenedAt } = row;
  return { label: labelOf(row), organisationCode, quarterId, domain, number, happenedAt };
}

/** Changes by what happened, the kind with the newest change first. */
export function toChangeGroups(rows: readonly ChangeRow[]): ChangeGroup[] {
  const groups = new Map<ChangeRow['kind'], ChangeGroup>();
  for (const row of rows) {
    const { kind, total } = row;
    const group = groups.get(kind) ?? { kind, total, sentence: changesInWords(kind, total), changes: [] };
    group.changes.push(toChange(row));
    groups.set(kind, group);
  }
  return [...groups.values()].sort((a, b) => newestOf(b) - newestOf(a));
}

function newestOf({ changes }: ChangeGroup): number {
  return Math.max(...changes.map(({ happenedAt }) => happenedAt.getTime()));
}
