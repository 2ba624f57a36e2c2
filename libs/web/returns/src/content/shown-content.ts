import type { ContentPartsFragment } from '@monitor/web-graphql';
import type { ReturnContent } from '@monitor/domain';
import type { ShownReturn } from '../return/return-context.js';
import { placeOf } from '../return/return-context.js';
import { toContent } from './to-answer.js';

/** What a return says: what was submitted last, else what is typed so far; null where this person may see neither. */
export function shownContent(shown: ShownReturn): ReturnContent | null {
  const content: ContentPartsFragment | null = shown.submitted ?? shown.draft;
  return content === null ? null : toContent(placeOf(shown), content);
}

/** What counted last quarter, where there was anything. */
export function previousContent(shown: ShownReturn): ReturnContent | null {
  return shown.previous === null ? null : toContent(placeOf(shown), shown.previous);
}
