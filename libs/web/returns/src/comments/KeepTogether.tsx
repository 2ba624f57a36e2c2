import { editionOf, findQuestion } from '@monitor/domain';
import { ReturnCommentsDocument, useCan, useFetch } from '@monitor/web-graphql';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useHeartbeat } from '../presence/use-heartbeat.js';
import type { ReturnPlace } from '../return/paths.js';
import { placeOf } from '../return/return-context.js';
import type { ShownReturn } from '../return/return-context.js';
import { subjectOf } from '../return/subject-of.js';
import { useIsOwnReturn } from '../time/is-own-return.js';
import { useReturnTime } from '../time/use-return-time.js';
import { newsOf } from './news-of.js';
import type { Thread, Together } from './thread.js';

const pageSize = 100;
const none: readonly Thread[] = [];

/** The conversations of a return: two pages hold as many as one can have. Null while they are not known. */
function useThreads(place: ReturnPlace) {
  const first = useFetch(ReturnCommentsDocument, {
    variables: { ...place, first: pageSize },
    fetchPolicy: 'network-only',
  });
  const page = first.state === 'SHOWN' ? first.answer.returnComments : null;
  const next = page?.nextCursor ?? null;
  const second = useFetch(ReturnCommentsDocument, {
    variables: { ...place, first: pageSize, after: next },
    skip: next === null,
  });
  const more = second.state === 'SHOWN' ? second.answer.returnComments.threads : none;
  const retry = 'retry' in first ? first.retry : null;
  return { page: page?.threads ?? null, more, refresh: () => void retry?.() };
}

/** What was written by others since it was last looked at, in words for whoever listens to the page. */
function useNews(threads: readonly Thread[] | null, shown: ShownReturn): string {
  const [seen, setSeen] = useState<readonly Thread[] | null>(null);
  const [news, setNews] = useState('');
  if (threads !== null && threads !== seen) {
    const nameOf = (code: string) => findQuestion(editionOf(shown.edition), code)?.shortText ?? 'the return';
    const told = newsOf(seen, threads, nameOf);
    setSeen(threads);
    if (told !== '') setNews(told);
  }
  return news;
}

/** Whether the organisation has done its part. */
function isWithRegion({ state }: ShownReturn['head']): boolean {
  return state === 'SIGNED_OFF' || state === 'ACCEPTED';
}

interface KeepTogetherProps {
  shown: ShownReturn;
  /** The section that the viewer is in. */
  section: string | null;
  onTold: (together: Together) => void;
}

/** Asks what colleagues write and where they are, as long as a page of the return is looked at; says aloud what is new. */
export function KeepTogether({ shown, section, onTold }: KeepTogetherProps) {
  const place = placeOf(shown);
  const { page, more, refresh } = useThreads(place);
  const isAttending = useCan()('return:attend', subjectOf(shown.head));
  const isMeasured = useIsOwnReturn(shown.head) && !isWithRegion(shown.head);
  const time = useReturnTime({ place, section, isMeasured });
  const { others, commentedAt } = useHeartbeat({ place, section, isAttending, time });
  const known = useRef<string | null | undefined>(undefined);
  useEffect(() => {
    if (known.current !== undefined && commentedAt !== known.current) refresh();
    if (commentedAt !== undefined) known.current = commentedAt;
  });
  const all = useMemo(() => (page === null ? null : [...page, ...more]), [page, more]);
  useEffect(() => onTold({ threads: all, others }), [all, others, onTold]);
  const news = useNews(all, shown);
  return (
    <p role="status" className="nhsuk-u-visually-hidden">
      {news}
    </p>
  );
}
