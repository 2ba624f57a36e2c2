import { TenantTx } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import { DomainError, organisationTypeLabel } from '@monitor/domain';
import type { Actor, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { readableName } from '../periods/readable-name.js';
import type { OrganisationSearchArgs } from './organisation-search.input.js';
import type { OrganisationMatch, OrganisationMatches } from './organisation-search.type.js';
import { readCursor, writeCursor } from './search-cursor.js';
import { findOrganisations } from './search-organisations.query.js';
import type { FoundRow } from './search-organisations.query.js';
import { searchedWords } from './searched-words.js';

const mostShown = 100;
const longestText = 200;

@Injectable()
export class OrganisationSearchService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** A page of organisations by name or code. Finds nothing where nothing is asked for. */
  async search(actor: Actor | SystemActor, args: OrganisationSearchArgs): Promise<OrganisationMatches> {
    const { text, type = null, region = null, onlyOpen, first, after } = args;
    checkSearch(args);
    const cursor = after === undefined || after === null ? null : readCursor(after);
    const words = searchedWords(text);
    if (words.length === 0 && type === null && region === null)
      return { organisations: [], total: 0, nextCursor: null };
    const { rows, total, hasMore } = await this.tenantTx.run(
      actor,
      async (manager) => {
        const { today } = await readMoment(manager);
        return findOrganisations(manager, { words, type, regionCode: region, onlyOpen, first, today, after: cursor });
      },
      { readOnly: true },
    );
    const last = rows.at(-1);
    const nextCursor = hasMore && last !== undefined ? writeCursor({ ...last, name: last.orderedName }) : null;
    return { organisations: rows.map(toFound), total, nextCursor };
  }
}

function checkSearch({ text, first }: OrganisationSearchArgs): void {
  if (!Number.isInteger(first) || first < 1 || first > mostShown) {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', `Asked for ${first} organisations. Ask for 1 to ${mostShown}.`);
  }
  if (text.length > longestText) {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `The text has ${text.length} characters, at most ${longestText} are searched. Use fewer words of the name.`,
    );
  }
}

function toFound(row: FoundRow): OrganisationMatch {
  const { code, type, name, formerName, icbCode, icbName, regionName, validTo, opensOn, isOpen, isInvented } = row;
  return {
    code,
    name: readableName(name),
    formerName: formerName && readableName(formerName),
    type,
    typeLabel: organisationTypeLabel(type),
    icbName: icbCode === code ? null : icbName && readableName(icbName),
    regionName,
    isOpen,
    closedOn: validTo,
    opensOn,
    isInvented,
  };
}
