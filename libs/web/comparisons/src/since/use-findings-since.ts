import { changedFindings, longestSeenSentence, mostSeenFindings } from '@monitor/domain';
import type { ChangedFindings, SeenFinding } from '@monitor/domain';
import {
  ComparisonQuartersDocument,
  LatestFindingsDocument,
  partOf,
  useFetch,
  useOwnRegion,
} from '@monitor/web-graphql';
import { findingsVariables, toFindings } from '../findings/to-findings.js';
import type { LinkedFinding } from '../findings/to-findings.js';
import { settledQuarter } from '../quarters/settled-quarter.js';
import type { ChangesSince } from './changes.js';

/** A finding of now, with the page that it rests on. */
export interface FindingNow extends SeenFinding {
  link: string;
}

function toFindingNow({ finding, to, link }: LinkedFinding): FindingNow {
  return { address: to, sentence: finding.sentence.slice(0, longestSeenSentence), link };
}

/** What the latest findings say now; null while that is not known. */
function useFindingsNow(): FindingNow[] | null {
  const region = useOwnRegion();
  const quarter = partOf(useFetch(ComparisonQuartersDocument), ({ quarters }) => settledQuarter(quarters));
  const quarterId = quarter.state === 'SHOWN' ? quarter.answer.id : '';
  const findings = useFetch(LatestFindingsDocument, {
    variables: findingsVariables(quarterId, { region }),
    skip: quarterId === '',
  });
  if (findings.state !== 'SHOWN' || findings.isRefreshing) return null;
  return toFindings(findings.answer, { region }).slice(0, mostSeenFindings).map(toFindingNow);
}

/** The findings of now, and how they differ from those of the last look. */
export interface FindingsSinceLook {
  /** Null while they are not known. */
  now: FindingNow[] | null;
  /** Null while they are not known, and where none were seen before. */
  changed: ChangedFindings<FindingNow> | null;
}

/** Sets what the latest findings say now beside what they said at the last look. */
export function useFindingsSince({ findings: seen }: Pick<ChangesSince, 'findings'>): FindingsSinceLook {
  const now = useFindingsNow();
  return { now, changed: now === null || seen === null ? null : changedFindings(seen, now) };
}
