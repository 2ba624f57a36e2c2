import { publishedFormula } from '@monitor/analysis';
import { TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import type { Quarter } from '@monitor/api-reference';
import { can, metricDefinition, readingSentence, stratifierDefinition } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { findPublication } from '../publications/storage/find-publication.query.js';
import type { PublishedPublication } from '../publications/storage/find-publication.query.js';
import { countedSources } from './counted-sources.query.js';
import type { CountedSource } from './counted-sources.query.js';
import type { FigureKeyInput } from './figure-key.input.js';
import type { FigureProvenance, FigureSource } from './figure-provenance.type.js';
import { asOfSentence, estimatedSentence, loadedSourceLine, policySentence } from './provenance-words.js';
import { tableOrigin } from './table-origin.query.js';
import type { TableKey, TableOrigin } from './table-origin.query.js';

/** What is known of a table before who is counted in it is. */
interface FoundTable {
  publication: PublishedPublication;
  isLatest: boolean;
  key: TableKey;
  origin: TableOrigin;
  quarter: Quarter;
}

/** Says where published figures come from. */
@Injectable()
export class ProvenanceService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /**
   * Where the figures of a table come from; null where the publication has no such table. Refuses an unknown metric or
   * stratifier, and a publication that there is not.
   */
  async explain(actor: Actor, key: FigureKeyInput): Promise<FigureProvenance | null> {
    stratifierDefinition(key.stratifier);
    const { askedOf } = metricDefinition(key.metricId);
    const find = (manager: EntityManager) => this.find(manager, key, askedOf);
    const found = await this.tx.run(actor, find, { readOnly: true });
    if (found === null) return null;
    const product = { system: 'publication', onBehalfOf: actor } as const;
    const { isLatest, origin } = found;
    const count = (manager: EntityManager) => countedSources(manager, found.key, { asOf: origin.asOf, isLatest });
    const { sources, waiting } = await this.tx.run(product, count, { readOnly: true });
    return { ...toProvenance(found), waiting, sources: visibleSources(actor, sources) };
  }

  private async find(
    manager: EntityManager,
    asked: FigureKeyInput,
    askedOf: Parameters<typeof tableOrigin>[2],
  ): Promise<FoundTable | null> {
    const latest = await findPublication(manager);
    const number = asked.publication ?? latest?.number ?? null;
    const publication = number === latest?.number ? latest : await findPublication(manager, number);
    if (publication === null) return null;
    // England is the same in both readings, and kept once.
    const boundaries = asked.level === 'ENGLAND' ? 'AS_WAS' : asked.boundaries;
    const key = { ...asked, publication: publication.number, boundaries };
    const origin = await tableOrigin(manager, key, askedOf);
    if (origin === null) return null;
    const isLatest = publication.number === latest?.number;
    return { publication, isLatest, key, origin, quarter: await this.quarters.find(manager, key.quarterId) };
  }
}

function toProvenance({
  publication,
  key,
  origin,
  quarter,
}: FoundTable): Omit<FigureProvenance, 'waiting' | 'sources'> {
  const metric = metricDefinition(key.metricId);
  const { formula, source, address } = publishedFormula(publication.formulaVersion);
  const { boundaries } = key;
  const boundariesOn = boundaries === 'AS_NOW' ? publication.boundariesOn : null;
  const loaded = Object.values(origin.collections).reduce((sum, count) => sum + count, 0);
  const { asOf, areaName, expected, accepted } = origin;
  return {
    ...{ publication, asOf, areaName, quarter },
    metricLabel: metric.name,
    stratifierLabel: stratifierDefinition(key.stratifier).label,
    returnsCounted: origin.organisations - loaded,
    returnsExpected: expected,
    returnsMissing: expected === null || accepted === null ? null : expected - accepted,
    loadedCollections: Object.keys(origin.collections).length,
    loadedSources: origin.loaded.map(loadedSourceLine),
    ...{ formula, formulaSource: source, formulaAddress: address },
    boundariesSentence: readingSentence({ boundaries, boundariesOn }, 'COUNTS'),
    policySentence: policySentence(metric, publication.policyVersion),
    estimatedSentence: estimatedSentence(origin),
    asOfSentence: asOfSentence(origin, publication.number),
  };
}

/** The organisations of which a reader may see that they are counted; null where that is none. */
function visibleSources(actor: Actor, sources: readonly CountedSource[]): FigureSource[] | null {
  const visible = sources.filter(
    (source) => can(actor, 'organisation-comparison:read', source) || can(actor, 'return:read', source),
  );
  return visible.length === 0 ? null : visible.map(toSource);
}

function toSource({ organisationCode, organisationName, source }: CountedSource): FigureSource {
  const loaded = source.startsWith('C');
  return { organisationCode, organisationName, revision: loaded ? null : Number(source.slice(1)), loaded };
}
