import { actionsFor, answerPlaces, catalogueOf, daysAfter, findQuestion, isOffered, quarterEnd } from '@monitor/domain';
import type {
  Answer,
  AssuranceLevel,
  Cells,
  FormEdition,
  FrameworkAction,
  ImplementationStatus,
} from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import { evidenceOf } from './evidence/evidence-of.js';
import { notApplicableReasons } from './not-applicable-reasons.js';
import type { OrganisationQuarter } from './organisation-quarter.js';
import { ownerRoles } from './owner-roles.js';
import { pick } from './pick.js';
import { practiceHeight } from './practice-height.js';
import { seedOf } from './seed-of.js';

const scale = ['NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'IMPLEMENTED', 'EMBEDDED'] as const;
/** From where on an action is in place, and from where on it is embedded, on the hidden scale. */
const inPlaceFrom = 0.3;
const embeddedFrom = 1.4;
/** How far below that it is planned at the latest and at the earliest: from two quarters to four years before. */
const shortestPlan = 0.2;
const longestPlan = 1.6;
const risePerQuarter = 0.1;
const start = -1;

/** The answers to the actions of one return: each organisation climbs at its own height, each action is easier or harder. */
export function actionAnswers(subject: OrganisationQuarter, edition: FormEdition): Answer[] {
  return actionsFor(catalogueOf(edition), subject.type).map((action) =>
    withoutUnasked(answer(action, subject), edition, quarterEnd(subject.quarterId)),
  );
}

/** The answer without what its edition no longer asks for at that status, such as the owner of what is in place. */
function withoutUnasked(answer: Answer, edition: FormEdition, today: string): Answer {
  const question = findQuestion(edition, answer.question);
  if (question === null) return answer;
  const of = { question, cells: answer.cells, before: null, today };
  const asked = answerPlaces(edition, question, answer.cells).filter(({ field, scope }) => isOffered(field, of, scope));
  const cells = Object.fromEntries(
    asked.flatMap(({ cell }) => {
      const value = answer.cells[cell];
      return value === undefined ? [] : [[cell, value] as const];
    }),
  );
  return { ...answer, cells };
}

function answer(action: FrameworkAction, subject: OrganisationQuarter): Answer {
  const { status, chance } = standing(action, subject);
  return { question: action.code, cells: { status, ...details(status, { action, subject, chance }) }, confirmed: true };
}

/** How far an organisation is with an action in a quarter, and its number of chance for the details. */
function standing(action: Pick<FrameworkAction, 'code' | 'domain' | 'audience'>, subject: OrganisationQuarter) {
  const random = seededRandom(seedOf(subject.code, action.code, 7));
  const ease = seededRandom(seedOf(action.code, 11)).normal() * 0.5;
  const deviation = random.normal() * 0.6;
  const doesNotApply = action.audience === 'STAFF' && random.uniform() < 0.03;
  const height =
    start + practiceHeight(subject, action.domain) + ease + deviation + risePerQuarter * subject.quarterIndex;
  const plan =
    shortestPlan + (longestPlan - shortestPlan) * seededRandom(seedOf(subject.code, action.code, 8)).uniform();
  return { status: doesNotApply ? ('NOT_APPLICABLE' as const) : statusAt(height, plan), chance: random.uniform() };
}

/** Whether an organisation says of an action that it is in place. */
export function isInPlace(
  action: Pick<FrameworkAction, 'code' | 'domain' | 'audience'>,
  subject: OrganisationQuarter,
): boolean {
  const { status } = standing(action, subject);
  return status === 'IMPLEMENTED' || status === 'EMBEDDED';
}

/** The status at a height, of an action that is planned so far below where it is in place, and half way in progress. */
function statusAt(height: number, plan: number): ImplementationStatus {
  const thresholds = [inPlaceFrom - plan, inPlaceFrom - plan / 2, inPlaceFrom, embeddedFrom];
  return scale[thresholds.filter((threshold) => height >= threshold).length] ?? 'NOT_STARTED';
}

interface Answering {
  action: FrameworkAction;
  subject: OrganisationQuarter;
  /** A number from 0 up to 1 that stays the same for this action from quarter to quarter. */
  chance: number;
}

function details(status: ImplementationStatus, { action, subject, chance }: Answering): Cells {
  const end = quarterEnd(subject.quarterId);
  const ownerRole = pick(ownerRoles[subject.type], chance);
  switch (status) {
    case 'NOT_STARTED':
      return {};
    case 'PLANNED':
    case 'IN_PROGRESS':
      return { ownerRole, targetOn: daysAfter(end, 150 + Math.round(chance * 200)) };
    case 'NOT_APPLICABLE':
      return { reason: pick(notApplicableReasons[subject.type], chance) };
    case 'IMPLEMENTED':
    case 'EMBEDDED':
      return {
        evidence: evidenceOf(action.code, subject.type, chance),
        evidenceOn: daysAfter(end, -Math.round(5 + chance * 80)),
        coveragePercent: status === 'EMBEDDED' ? 80 + Math.round(chance * 20) : 30 + Math.round(chance * 60),
        assurance: assuranceOf(status, chance),
        ownerRole,
      };
  }
}

function assuranceOf(status: 'IMPLEMENTED' | 'EMBEDDED', chance: number): AssuranceLevel {
  if (status === 'EMBEDDED') return chance < 0.3 ? 'INDEPENDENTLY_ASSURED' : 'INTERNALLY_REVIEWED';
  return chance < 0.6 ? 'SELF_ASSERTED' : 'INTERNALLY_REVIEWED';
}
