import {
  AreasReader,
  ChaseListService,
  ConsistencyService,
  EquityOverTimeService,
  OrganisationStatusesService,
  PracticeReader,
} from '@monitor/api-comparisons';
import { OrganisationSearchService } from '@monitor/api-organisations';
import type { TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { ReturnProgressService, ReturnsOverviewService, ReturnsService } from '@monitor/api-returns';
import type { Boundaries, QuarterId } from '@monitor/domain';
import type { PersonaClient } from '@monitor/testing';
import type { Reading } from './beside-pg.js';
import {
  chaseDocument,
  consistencyDocument,
  equityDocument,
  organisationsDocument,
  overviewDocument,
  progressDocument,
  returnsDocument,
  searchDocument,
} from './documents.js';
import { lastQuarterId } from './national-data.js';
import { largestRegion } from './readers.js';
import type { Reader, Readers } from './readers.js';

/** Somebody who reads, signed in at the server. */
export interface SignedIn extends Reader {
  client: PersonaClient;
}

const comparedQuarters = 12;
const readings: [Boundaries, string][] = [
  ['AS_WAS', 'as was'],
  ['AS_NOW', 'as now'],
];

/** What the server says of the cost of an answer, and of what the reader may still ask. */
interface Costing {
  extensions?: { cost?: { requested: number; budget?: { remaining: number; resetsInSeconds: number } } };
}

/** Seconds until the same can be asked again. */
function pauseAfter({ extensions }: Costing): number {
  const { requested = 0, budget } = extensions?.cost ?? {};
  return budget !== undefined && budget.remaining < requested ? budget.resetsInSeconds : 0;
}

/** Asks the server something; fails where it refuses. */
export function asking(client: PersonaClient, document: string, variables: object): () => Promise<number> {
  return async () => {
    const answer = await client.ask(document, variables);
    if (answer.errors !== undefined)
      throw new Error(`The server refused to answer: ${answer.errors[0]?.message ?? 'it did not say why'}`);
    return pauseAfter(answer as Costing);
  };
}

/** Every reading of a page, at national size; limits in seconds. */
export function nationalReadings(tx: TenantTx, openQuarterId: QuarterId, readers: Readers<SignedIn>): Reading[] {
  const { analyst, lead } = readers;
  return [
    ...comparisons(tx, analyst),
    ...lists(tx, lead),
    ...whereReturnsStand(tx, openQuarterId, readers),
    search(tx, analyst),
  ];
}

function comparisons(tx: TenantTx, { actor, client }: SignedIn): Reading[] {
  const calendar = new QuartersService(tx);
  const practice = new ConsistencyService(new AreasReader(tx, calendar), new PracticeReader(tx));
  const equity = new EquityOverTimeService(tx, calendar);
  const levels = [
    ['REGION', 'every region'],
    ['ICB', 'every board'],
  ] as const;
  return readings.flatMap(([boundaries, reading]) =>
    levels.flatMap(([level, areas]): Reading[] => {
      const asked = { quarterId: lastQuarterId, level, boundaries };
      const followed = { metricId: 'M01', stratifier: 'DEPRIVATION', level, boundaries, lastQuarterId } as const;
      const over = { ...followed, quarters: comparedQuarters };
      return [
        {
          title: `Practice of ${areas}, one quarter, ${reading}`,
          limitSeconds: level === 'REGION' ? 0.02 : 0.06,
          overHttp: asking(client, consistencyDocument, { filter: asked }),
          inProcess: () => practice.compare(actor, asked),
        },
        {
          title: `Equity of ${areas} over ${comparedQuarters} quarters, ${reading}`,
          limitSeconds: 0.3,
          overHttp: asking(client, equityDocument, { filter: over }),
          inProcess: () => equity.follow(actor, over),
        },
      ];
    }),
  );
}

function lists(tx: TenantTx, { actor, client }: SignedIn): Reading[] {
  const statuses = new OrganisationStatusesService(tx);
  const returns = new ReturnsService(tx);
  const region = { regionCode: largestRegion, quarterId: lastQuarterId };
  const pages = readings.map(([boundaries, reading]): Reading => {
    const filter = { ...region, domain: 'D2', boundaries } as const;
    return {
      title: `A page of what each organisation of the largest region says, ${reading}`,
      limitSeconds: 0.1,
      overHttp: asking(client, organisationsDocument, { filter }),
      inProcess: () => statuses.list(actor, { filter, first: 50 }),
    };
  });
  return [
    ...pages,
    {
      title: 'A page of the returns of the largest region',
      limitSeconds: 0.1,
      overHttp: asking(client, returnsDocument, region),
      inProcess: () => returns.regionReturns(actor, { ...region, first: 50 }),
    },
  ];
}

/** Of a quarter whose returns all came or are on their way, and of the open one, of which every return is a draft. */
function whereReturnsStand(tx: TenantTx, openQuarterId: QuarterId, { analyst, lead }: Readers<SignedIn>): Reading[] {
  const calendar = new QuartersService(tx);
  const chase = new ChaseListService(tx, calendar);
  const overview = new ReturnsOverviewService(tx, calendar);
  const progress = new ReturnProgressService(tx);
  const quarters = [
    [lastQuarterId, 'a closed quarter'],
    [openQuarterId, 'the open quarter'],
  ] as const;
  return quarters.flatMap(([quarterId, which]): Reading[] => {
    const region = { regionCode: largestRegion, quarterId };
    return [
      {
        title: `A page of the chase list of the largest region, every missing return ranked, ${which}`,
        limitSeconds: 0.5,
        overHttp: asking(lead.client, chaseDocument, region),
        inProcess: () => chase.list(lead.actor, { ...region, first: 50, sort: 'RANK' }),
      },
      {
        title: `Where the returns of England stand, ${which}`,
        limitSeconds: 0.3,
        overHttp: asking(analyst.client, overviewDocument, { quarterId }),
        inProcess: () => overview.read(analyst.actor, quarterId),
      },
      {
        title: `A page of 1,000 returns of England as programs pull them, ${which}`,
        limitSeconds: 0.5,
        overHttp: asking(analyst.client, progressDocument, { quarterIds: [quarterId], first: 1000 }),
        inProcess: () =>
          progress.page(analyst.actor, { filter: { quarterIds: [quarterId] }, first: 1000, after: null }),
      },
    ];
  });
}

function search(tx: TenantTx, { actor, client }: SignedIn): Reading {
  const service = new OrganisationSearchService(tx);
  const text = 'rowan prac';
  return {
    title: 'Search by two words',
    limitSeconds: 0.1,
    overHttp: asking(client, searchDocument, { text }),
    inProcess: () => service.search(actor, { text, onlyOpen: false, first: 20 }),
  };
}
