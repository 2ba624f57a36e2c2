import {
  isPublicationStepPossible,
  nextPublicationSteps,
  publicationStepLabel,
  whyNotTakePublicationStep,
} from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { PublicationStage } from '../store/publication-progress.entity.js';
import type { PublicationAuditor } from './steps/publication-auditor.js';
import { readStepped } from './steps/standing.js';
import type { SteppedPublication } from './steps/standing.js';
import { toPublication } from './storage/publication-row.js';
import { readProgress } from './storage/publication-progress.query.js';
import { countSources } from './storage/publications.query.js';
import type { PublicationNextStepForReader, PublicationRecord } from './types/publication-record.type.js';

const stageLabels: Record<PublicationStage, string> = {
  BUILD: 'Making its figures, quarter by quarter',
  AUDIT: 'Trying an attack on its figures and on all before it',
};

/** What `next` holds: the steps that can be taken from where it stands, and whether this person may. */
function nextSteps({ standing }: SteppedPublication, personId: string): PublicationNextStepForReader[] {
  return nextPublicationSteps
    .filter((step) => isPublicationStepPossible(step, standing))
    .map((step) => ({ step, whyNot: whyNotTakePublicationStep(step, standing, personId)?.message ?? null }));
}

/**
 * A publication as somebody reads it. What is not out, what its audit learnt and who took which step is for those who
 * release alone; null for others, and where there is none.
 */
export async function readPublicationRecord(
  manager: EntityManager,
  { actor, isReleaser, auditor }: { actor: Actor; isReleaser: boolean; auditor: PublicationAuditor },
  number: number,
): Promise<PublicationRecord | null> {
  const stepped = await readStepped(manager, number);
  if (stepped === null || (!isReleaser && stepped.standing.state !== 'PUBLISHED')) return null;
  const { contents, ...row } = stepped.row;
  const progress = isReleaser ? await readProgress(manager, number) : null;
  const isRefused = stepped.standing.state === 'REFUSED';
  return {
    publication: toPublication(row),
    version: stepped.version,
    progress: progress && { stage: stageLabels[progress.stage], done: progress.done, of: progress.whole },
    contents: contents && { ...contents, ...(await countSources(manager, number)) },
    problems: isReleaser && isRefused ? await auditor.problems(manager, number) : [],
    steps: isReleaser ? stepped.steps.map((step) => ({ ...step, stepLabel: publicationStepLabel(step.step) })) : [],
    next: isReleaser ? nextSteps(stepped, actor.personId) : [],
  };
}
