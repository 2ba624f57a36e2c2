import { TenantTx } from '@monitor/api-platform';
import { DomainError, organisationTypeLabel } from '@monitor/domain';
import type { Actor, SystemActor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { readMoment } from '../../quarters/moment.js';
import { readableName } from '../readable-name.js';
import type { OrganisationSearchArgs } from './organisation-search.input.js';
import type { FoundOrganisation, FoundOrganisations } from './organisation-search.type.js';
import { findOrganisations } from './search-organisations.query.js';
import type { FoundRow } from './search-organisations.query.js';
import { searchedWords } from './searched-words.js';

/** More than anybody reads; a longer list calls for another word. */
const mostShown = 50;
const longestText = 200;

@Injectable()
export class OrganisationSearchService {
  constructor(@Inject(TenantTx) private readonly tenantTx: TenantTx) {}

  /** Organisations by name or code. Finds nothing where nothing is asked for. */
  async search(actor: Actor | SystemActor, args: OrganisationSearchArgs): Promise<FoundOrganisations> {
    const { text, type = null, region = null, onlyOpen, first } = args;
    checkSearch(args);
    const words = searchedWords(text);
    if (words.length === 0 && type === null && region === null) return { organisations: [], total: 0 };
    const rows = await this.tenantTx.run(
      actor,
      async (manager) => {
        const { today } = await readMoment(manager);
        return findOrganisations(manager, { words, type, regionCode: region, onlyOpen, first, today });
      },
      { readOnly: true },
    );
    return { organisations: rows.map(toFound), total: rows[0]?.total ?? 0 };
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

function toFound(row: FoundRow): FoundOrganisation {
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
