import { randomUUID } from 'node:crypto';
import { quartersUpTo, tidyMapping } from '@monitor/domain';
import type { PersonaClient, TestDatabase } from '@monitor/testing';
import type { Administrators, People } from './people.js';
import type { Repeater } from './repeater.js';

const nothing = { newBodies: [], links: [], closures: [], newNames: [], moves: [], placeMoves: [] };
const preview = `query Preview($id: ID!) { reorganisationPreview(id: $id) { effect } }`;

/** For tests: two reorganisations, one approved, kept and revoked before its day, one withdrawn. */
export async function reorganise(repeater: Repeater, people: Administrators): Promise<void> {
  const { administrator: drafter, secondAdministrator: approver } = people;
  const content = (title: string) => ({
    ...{ ...nothing, title, effectiveOn: '2198-04-01', source: 'An invented order' },
    newNames: [{ code: 'R0B', name: 'Bracken Moor Hospitals' }],
  });
  const journey = (id: string) => {
    let version = 0;
    return async (client: PersonaClient, mutation: string, input: object = {}) => {
      const at = version === 0 ? { id } : { id, expectedVersion: version };
      await repeater.take(client, mutation, { ...at, ...input }, 'reorganisation_version');
      version += 1;
    };
  };
  const withdrawn = journey(randomUUID());
  await withdrawn(drafter, 'draftReorganisation', { content: content('Given up') });
  await withdrawn(drafter, 'withdrawReorganisation', { comment: 'Not needed' });
  const id = randomUUID();
  const take = journey(id);
  await take(drafter, 'draftReorganisation', { content: content('A new name') });
  await take(drafter, 'amendReorganisation', { content: content('Another name') });
  await take(drafter, 'proposeReorganisation');
  await take(approver, 'returnReorganisation', { comment: 'Say more' });
  await take(drafter, 'proposeReorganisation');
  const { data } = await approver.ask<{ reorganisationPreview: { effect: string } }>(preview, { id });
  await take(approver, 'approveReorganisation', { seenEffect: data?.reorganisationPreview.effect });
  await take(drafter, 'proposeRevocation', { comment: 'It is not to be' });
  await take(approver, 'keepReorganisation', { comment: 'It stands' });
  await take(drafter, 'proposeRevocation', { comment: 'It is not to be after all' });
  await take(approver, 'revokeReorganisation');
}

const standing = `query Standing($id: ID!) { loadedCollection(id: $id) { version contentHash } }`;

/** For tests: a collection begun, read in and proposed. */
export async function loadCollection(repeater: Repeater, { administrator }: Administrators): Promise<void> {
  const mappingText = JSON.stringify(tidyMapping({ title: 'Answers', source: 'A made-up publisher' }));
  const asked = { fileName: 'rows.csv', mappingText };
  const { id } = await repeater.take<{ id: string }>(administrator, 'beginCollection', asked, 'loaded_collection');
  const headers = { 'content-type': 'text/csv', origin: new URL(administrator.baseUrl).origin };
  const body = 'organisation,quarter,question,cell,value\nR0B,2025-26-Q4,D1-S1,status,In progress\n';
  await administrator.request(`/loading/collections/${id}/file`, { method: 'PUT', headers, body });
  const { data } = await administrator.ask<{ loadedCollection: { version: number; contentHash: string } }>(standing, {
    id,
  });
  if (data == null) throw new Error('The collection was not read in.');
  const { version, contentHash } = data.loadedCollection;
  const step = { id, step: 'PROPOSE', expectedVersion: version, contentHash };
  await repeater.take(administrator, 'takeLoadingStep', step, 'loaded_collection_version');
}

const hash = 'a'.repeat(64);
const cell = { stratifier: 'DEPRIVATION', boundaries: 'AS_WAS', level: 'ENGLAND', areaCode: 'ENG', group: 'IMD1' };

/** For tests: stands for the product, which has built a publication and found something wrong with it, or nothing. */
async function build({ query }: TestDatabase, number: number, step: 'REFUSE' | 'AUDIT'): Promise<void> {
  const state = step === 'REFUSE' ? 'REFUSED' : 'AUDITED';
  await query('UPDATE publication SET content_hash = $2 WHERE number = $1', [number, hash]);
  await query(
    `INSERT INTO publication_step (publication, version, step, state, person_name)
     SELECT $1, max(version) + 1, $2, $3, 'The product' FROM publication_step WHERE publication = $1`,
    [number, step, state],
  );
}

/** For tests: a publication refused, mended, announced and given up. */
export async function publish(
  repeater: Repeater,
  { analyst, secondAnalyst }: People<'analyst' | 'secondAnalyst'>,
  { database, quarterId }: { database: TestDatabase; quarterId: string },
): Promise<void> {
  const take = <Done>(client: PersonaClient, mutation: string, input: object) =>
    repeater.take<Done>(client, mutation, input, 'publication_step');
  const prepared = await take<{ publication: { number: number } }>(analyst, 'preparePublication', {
    ...{ kind: 'FINAL', quarterId },
  });
  const { number } = prepared.publication;
  await build(database, number, 'REFUSE');
  await database.query(
    `INSERT INTO publication_audit (publication, quarter_id, metric_id, content_hash, tried) VALUES ($1, $2, 'M01', $3, 1)`,
    [number, quarterId, hash],
  );
  const [problem] = await database.query<{ id: string }>(
    `INSERT INTO audit_problem (publication, quarter_id, metric_id, content_hash, stratifier, equity_group, measure,
       boundaries, level, area_code, attacker, leak, lower_limit, upper_limit, organisations, proposals)
     VALUES ($1, $2, 'M01', $3, 'DEPRIVATION', 'IMD1', 'INSIDE', 'AS_WAS', 'ENGLAND', 'ENG', 'PUBLIC', 'NARROW', 0, 2, 1, $4)
     RETURNING id`,
    [number, quarterId, hash, JSON.stringify([{ hide: [cell], groupsLost: 1, areasLost: 0 }])],
  );
  await take(analyst, 'withholdFigures', { number, expectedVersion: 2, proposalIds: [`${problem?.id ?? ''}.1`] });
  await build(database, number, 'AUDIT');
  const publishAt = new Date(Date.now() + 86_400_000).toISOString();
  await take(secondAnalyst, 'approvePublication', { number, expectedVersion: 4, seenHash: hash, publishAt });
  await take(analyst, 'discardPublication', { number, expectedVersion: 5, comment: 'Wrong boundaries' });
}

/** For tests: a question that is declared. */
export async function askQuestion(
  repeater: Repeater,
  { analyst }: People<'analyst'>,
  lastQuarterId: string,
): Promise<void> {
  const question = {
    ...{ actionCodes: ['D4-S2'], isAssured: false, metricId: 'M05', stratifier: 'DEPRIVATION', outcome: 'SHARE' },
    ...{ organisationType: null, lag: 0, lastQuarterId, smallestEffect: 0.02 },
    firstQuarterId: quartersUpTo(lastQuarterId, 8)[0],
  };
  await repeater.take(analyst, 'askEvaluation', { question, isDeclared: true }, 'evaluation_question');
}
