import type { LoadableBody } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** What an organisation was on the last day of a quarter on which it was there. */
interface BodyRow extends LoadableBody {
  code: string;
  quarterId: string;
}

export const bodiesSql = `
SELECT DISTINCT ON (period.code, quarter.quarter_id) period.code, quarter.quarter_id AS "quarterId", period.type,
       period.icb_code AS "icbCode", period.region_code AS "regionCode"
FROM return_window quarter
JOIN organisation_period period
  ON period.code = ANY ($1::text[]) AND period.superseded_at IS NULL AND period.valid_from <= quarter.ends_on
 AND (period.valid_to IS NULL OR period.valid_to >= quarter.starts_on)
WHERE quarter.quarter_id = ANY ($2::text[])
ORDER BY period.code, quarter.quarter_id, period.valid_from DESC`;

/** How bodies are found again. */
function bodyKey(code: string, quarterId: string): string {
  return `${quarterId} ${code}`;
}

/** The most bodies in quarters that are remembered: memory does not grow with a file. */
const mostRemembered = 50_000;

/** What organisations were in quarters, as far as a file has asked: each is read once, not with every batch of rows. */
export class KnownBodies {
  private readonly bodies = new Map<string, LoadableBody | null>();

  /** Reads whatever is not known yet of some organisations in some quarters, in one statement. */
  async learn(manager: EntityManager, codes: readonly string[], quarterIds: readonly string[]): Promise<void> {
    if (this.bodies.size > mostRemembered) this.bodies.clear();
    const unknown = codes.filter((code) => quarterIds.some((quarterId) => !this.bodies.has(bodyKey(code, quarterId))));
    if (unknown.length === 0) return;
    for (const code of unknown) {
      for (const quarterId of quarterIds) this.bodies.set(bodyKey(code, quarterId), null);
    }
    const rows = await manager.query<BodyRow[]>(bodiesSql, [unknown, quarterIds]);
    for (const { code, quarterId, ...body } of rows) this.bodies.set(bodyKey(code, quarterId), body);
  }

  /** What an organisation was in a quarter that was learnt of; null where there was none. */
  of(code: string, quarterId: string): LoadableBody | null {
    return this.bodies.get(bodyKey(code, quarterId)) ?? null;
  }
}
