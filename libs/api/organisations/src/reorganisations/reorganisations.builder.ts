import { randomUUID } from 'node:crypto';
import type { Actor } from '@monitor/domain';
import type { ReorganisationsService } from './reorganisations.service.js';
import type { ReorganisationContentParts } from './types/reorganisation-content.type.js';
import type { ReorganisationLinkParts } from './types/reorganisation-parts.type.js';
import type { Reorganisation } from './types/reorganisation.type.js';

/** An administrator by the last figure of their id. For tests. */
export function administrator(figure: number): Actor {
  const personId = `00000000-0000-0000-0000-00000000000${figure}`;
  const displayName = `Administrator ${figure}`;
  return { personId, displayName, role: 'ADMINISTRATOR', organisationCodes: [], regionCodes: [] };
}

/** A link of a merger, unless told otherwise. For tests. */
export function link(
  predecessorCode: string,
  successorCode: string,
  given: Partial<ReorganisationLinkParts> = {},
): ReorganisationLinkParts {
  const whole = { weight: null, isWeightUnknown: false, groupWeights: [], weightsSource: '' };
  return { predecessorCode, successorCode, type: 'MERGER', ...whole, ...given };
}

/** A reorganisation far ahead that says nothing but what is given. For tests. */
export function contentOf(given: Partial<ReorganisationContentParts>): ReorganisationContentParts {
  const nothing = { newBodies: [], links: [], closures: [], newNames: [], moves: [], placeMoves: [] };
  return { title: 'Invented', effectiveOn: '2998-04-01', source: 'An invented order', ...nothing, ...given };
}

/** Norfolk and Suffolk, and Essex, merge into a new board of their region. For tests. */
export function mergerInto(code: string): Partial<ReorganisationContentParts> {
  const body = { code, type: 'ICB' as const, name: `Board ${code}`, onsCode: null, icbCode: null, regionCode: 'Y61' };
  return { newBodies: [body], links: [link('T6Y0W', code), link('D7T5G', code)] };
}

/** The reorganisation drafted by one administrator; fails where it was not kept. For tests. */
export async function drafted(
  service: ReorganisationsService,
  actor: Actor,
  given: Partial<ReorganisationContentParts>,
): Promise<Reorganisation> {
  const { reorganisation, issues } = await service.draft(actor, { id: randomUUID(), content: contentOf(given) });
  if (reorganisation === null) throw new Error(`Not kept: ${JSON.stringify(issues)}`);
  return reorganisation;
}
