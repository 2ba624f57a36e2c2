import { isDeepStrictEqual } from 'node:util';
import { checkHeading, DomainError } from '@monitor/domain';
import type { ReorganisationContent, ReorganisationIssue } from '@monitor/domain';
import { readVersions, recordVersion } from '../storage/reorganisation-versions.query.js';
import { issuesOf, uuid, who } from './change-reorganisation.js';
import type { ReorganisationWork } from './change-reorganisation.js';
import { storableContent } from './storable-content.js';

/** Begins a reorganisation. One that still has errors is kept all the same; only without a title and a day it is not. */
export async function draftReorganisation(
  { actor, manager }: ReorganisationWork,
  { id, content: typed }: { id: string; content: ReorganisationContent },
): Promise<ReorganisationIssue[]> {
  if (!uuid.test(id)) {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', 'The id of a new reorganisation must be a UUID in small letters.');
  }
  const content = storableContent(typed);
  const heading = checkHeading(content);
  if (heading.length > 0) return heading;
  const [versions = []] = await readVersions(manager, id);
  const [first] = versions;
  if (first === undefined) {
    await recordVersion(manager, {
      id,
      version: 1,
      step: 'DRAFT',
      state: 'DRAFT',
      content,
      comment: null,
      ...who(actor),
    });
  } else if (first.personId !== actor.personId || !isDeepStrictEqual(first.content, content)) {
    throw new DomainError(
      'REVISION_STALE',
      'This reorganisation was drafted before. Open it from the list and change it there.',
    );
  }
  return issuesOf(manager, content);
}
