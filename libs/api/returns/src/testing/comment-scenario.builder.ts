import { referenceEntities } from '@monitor/api-reference';
import type { TenantTx } from '@monitor/api-platform';
import { editionFor } from '@monitor/domain';
import type { Actor, CommentVisibility, ReturnState, Role } from '@monitor/domain';
import { createTestDatabase } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { CommentsService } from '../comments/comments.service.js';
import type { CommentThread } from '../comments/comment.type.js';
import { returnsEntities } from '../returns-entities.js';
import { actorAs, onDayOfTests, openOrganisations, peopleOf, quarterId } from './return-scenario.builder.js';

/** For tests: a return that may be written about, and everybody who could try. */
export interface CommentScenario {
  place: { organisationCode: string; quarterId: string };
  people: Record<'preparer' | 'approver' | 'lead' | 'helper' | 'stranger' | 'foreignLead' | 'analyst', Actor>;
}

/** For tests: a database with practices, their returns in whatever states a test asks for. */
export class CommentScenarios {
  private opened = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly comments: CommentsService,
  ) {}

  static async open(): Promise<CommentScenarios> {
    const database = await createTestDatabase([...referenceEntities, ...returnsEntities]);
    const codes = Array.from({ length: 90 }, (_, index) => ({ code: `P${String(index + 10)}` }));
    await openOrganisations(database.tenantTx, codes);
    return new CommentScenarios(database, new CommentsService(onDayOfTests(database)));
  }

  /** Another return, in a state. */
  async next(state: ReturnState = 'DRAFT', quarter = quarterId): Promise<CommentScenario> {
    this.opened += 1;
    const organisationCode = `P${String(this.opened + 9)}`;
    await this.begin(organisationCode, quarter, state);
    const people = {
      ...peopleOf(organisationCode),
      helper: actorAs('HELPER', { helpedCodes: ['T6Y0W'] }),
      stranger: actorAs('PREPARER', { organisationCodes: ['ZZZ'] }),
      foreignLead: actorAs('REGIONAL_LEAD', { regionCodes: ['Y56'] }),
      analyst: actorAs('NATIONAL_ANALYST', { regionCodes: ['*'] }),
    };
    return { place: { organisationCode, quarterId: quarter }, people };
  }

  /** A return of another quarter of an organisation. */
  async begin(organisationCode: string, quarter: string, state: ReturnState): Promise<void> {
    if (state === 'NOT_STARTED') return;
    await this.database.query(
      `INSERT INTO quarterly_return (organisation_code, quarter_id, organisation_type, icb_code, region_code, catalogue_version, state, revision)
       VALUES ($1, $2, 'PRACTICE', 'T6Y0W', 'Y61', $3, $4, 1)`,
      [organisationCode, quarter, editionFor(quarter).version, state],
    );
  }

  /** The same work, done on another day. */
  on(instant: string): CommentsService {
    return new CommentsService(this.database.tenantTx.at(instant));
  }

  tenantTx(): TenantTx {
    return onDayOfTests(this.database);
  }

  async begun(
    { place, people }: CommentScenario,
    who: keyof CommentScenario['people'] = 'preparer',
    { visibility = 'REGION', addressedTo = null }: { visibility?: CommentVisibility; addressedTo?: Role | null } = {},
  ): Promise<CommentThread> {
    const written = { ...place, visibility, addressedTo, text: 'Is this right?' };
    return (await this.comments.commentOnReturn(people[who], written)).thread;
  }

  /** What somebody reads of a return, in full. */
  async read({ place }: CommentScenario, who: Actor): Promise<CommentThread[]> {
    return (await this.comments.returnComments(who, { ...place, first: 100 })).threads;
  }
}
