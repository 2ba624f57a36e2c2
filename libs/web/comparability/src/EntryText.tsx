import { breakRule, formatDay, londonDay } from '@monitor/domain';
import type { LedgerEntry } from './ledger-answer.js';
import { touchedWords } from './touched-words.js';

function Source({ source }: { source: string }) {
  if (!/^https:\/\/\S+$/.test(source)) return <>{source}</>;
  return (
    <a href={source} rel="noreferrer" className="nhsuk-link">
      {source}
    </a>
  );
}

/** What happened, which figures cannot be compared, and why they differ. */
export function WhatHappened({ entry }: { entry: LedgerEntry }) {
  return (
    <>
      <p>
        <strong>{entry.title}</strong>
      </p>
      <p>
        {breakRule({ occursOn: entry.occursOn, lastsUntil: entry.lastsUntil ?? null })} {entry.explanation}
      </p>
    </>
  );
}

/** Where it is written down, who recorded it and why. */
export function ForTheRecord({ entry }: { entry: LedgerEntry }) {
  return (
    <>
      <p className="nhsuk-body-s nhsuk-u-margin-bottom-2">
        Source: <Source source={entry.source} />
      </p>
      <p className="nhsuk-body-s">
        {entry.version > 1 ? `Version ${entry.version}, recorded` : 'Recorded'}
        {entry.recordedByName == null ? '' : ` by ${entry.recordedByName}`} on{' '}
        {formatDay(londonDay(new Date(entry.recordedAt)))}: {entry.reason}
      </p>
    </>
  );
}

/** Which figures a break touches. */
export function WhatItTouches({ entry }: { entry: LedgerEntry }) {
  return (
    <ul className="nhsuk-list">
      {touchedWords(entry).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
