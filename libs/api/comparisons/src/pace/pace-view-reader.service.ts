import { knownBreaks } from '@monitor/api-comparability';
import { TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { catalogueOf, DomainError, editionFor, quarterEnd, quartersUpTo } from '@monitor/domain';
import type { Actor, QuarterId } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { areaNames } from '../areas/area-names.query.js';
import { readRegionsOfBoards } from '../areas/regions-of-boards.query.js';
import { readingOf } from '../estimates/readings.js';
import { chosenPractice } from '../outcome/chosen-practice.js';
import { comparableFrom } from './comparable-from.js';
import { PaceQuartersReader } from './pace-quarters-reader.service.js';
import type { PaceQuarters } from './pace-quarters-reader.service.js';
import type { ImplementationPaceFilter } from './pace-filter.input.js';
import type { ReadPace } from './read-pace.js';
import { toComparedGroups } from './to-compared-groups.js';
import { groupsIn, toPaceTable } from './to-pace-table.js';

/** Ten years. */
const mostQuarters = 40;

/** Reads what a view of pace is made of. */
@Injectable()
export class PaceViewReader {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
    @Inject(PaceQuartersReader) private readonly answers: PaceQuartersReader,
  ) {}

  /** Refuses what is not there to compare before any answer is read. */
  async read(actor: Actor, filter: ImplementationPaceFilter): Promise<ReadPace> {
    const asked = askedOf(filter);
    const run = <Read>(read: (manager: EntityManager) => Promise<Read>) => this.tx.run(actor, read, { readOnly: true });
    const quarter = await run((manager) => this.quarters.find(manager, filter.quarterId));
    const answered = await this.answers.read(actor, asked.quarterIds);
    return run(async (manager) => ({
      ...asked,
      quarter,
      ...(await this.name(manager, filter, { ...asked, answered })),
    }));
  }

  /** What is named of a view: its areas, the first quarter, and the breaks that it may not be followed across. */
  private async name(
    manager: EntityManager,
    { quarterId, compare, withinCode = null }: ImplementationPaceFilter,
    { answered, ...asked }: AskedPace & { answered: PaceQuarters },
  ): Promise<Omit<ReadPace, keyof AskedPace | 'quarter'>> {
    const { quarterIds, boundaries, actions, organisationType, practice } = asked;
    const reading = await readingOf(manager, boundaries);
    const of = { compare, boundaries, withinCode, organisationType };
    const codes = groupsIn(answered.quarters, of);
    const isOfAreas = compare !== 'TYPE';
    const names = await areaNames(manager, [...(isOfAreas ? codes : []), ...(withinCode === null ? [] : [withinCode])]);
    const day = reading.boundariesOn ?? quarterEnd(quarterId);
    const regions = compare === 'ICB' ? await readRegionsOfBoards(manager, day) : new Map<string, string>();
    const [since = null] = await this.quarters.list(
      manager,
      answered.quarters.slice(0, 1).map((each) => each.quarterId),
    );
    const ledger = await knownBreaks(manager);
    const level = compare === 'TYPE' ? 'ENGLAND' : compare;
    const groups = toComparedGroups({ compare, codes, names, regions });
    const within = withinCode === null ? undefined : names.get(withinCode);
    return {
      ...{ since, compare, reading, groups },
      within: withinCode === null || within === undefined ? null : { code: withinCode, name: within },
      key: JSON.stringify([quarterIds[0], quarterId, practice.key, actions.map(({ code }) => code), of]),
      // Names stand in sentences, and breaks decide how far back is looked.
      state: JSON.stringify([answered.state, ledger, groups.map(({ code, shortName }) => [code, shortName])]),
      tableOf: () =>
        toPaceTable(answered.quarters, {
          ...{ ...of, quarterIds, actionCodes: actions.map(({ code }) => code) },
          comparableFrom: comparableFrom({ quarterIds, level, boundaries, ledger, catalogueFor }),
        }),
    };
  }
}

type AskedPace = ReturnType<typeof askedOf>;

function askedOf(filter: ImplementationPaceFilter) {
  const { quarterId, compare, domain, actionCode = null, boundaries = 'AS_NOW' } = filter;
  const organisationType = compare === 'TYPE' ? null : (filter.organisationType ?? null);
  const catalogue = catalogueFor(quarterId);
  const chosen = chosenPractice(catalogue, { domain, actionCode });
  const actions = catalogue.actions.filter(
    (action) =>
      action.domain === domain &&
      (actionCode === null || action.code === actionCode) &&
      (organisationType === null || action.askedOf.includes(organisationType)),
  );
  const practice = actionCode === null ? { ...chosen, key: domain } : chosen;
  return { quarterIds: quartersOf(filter), boundaries, organisationType, practice, actions };
}

function quartersOf({ quarterId, sinceQuarterId = null }: ImplementationPaceFilter): QuarterId[] {
  const quarterIds = quartersUpTo(quarterId, mostQuarters);
  if (sinceQuarterId === null) return quarterIds;
  if (quarterIds.includes(sinceQuarterId)) return quarterIds.slice(quarterIds.indexOf(sinceQuarterId));
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    `“${sinceQuarterId}” is not one of the ${String(mostQuarters)} quarters up to “${quarterId}”. Leave it out for all of them.`,
  );
}

function catalogueFor(quarterId: QuarterId) {
  return catalogueOf(editionFor(quarterId));
}
