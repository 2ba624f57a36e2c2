import type { LetterKind, MailboxRole } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

/** A letter to be written, unless one of its key was. */
export interface LetterToWrite {
  organisationCode: string;
  kind: LetterKind;
  role: MailboxRole;
  regionCode: string;
  quarterId: string | null;
  /** The revision of a return, or the version of an extension or of a mailbox; 0 for what a day brings. */
  revision: number;
  /** Left out where a revision tells it from others: the day, for what is written once a day. */
  day?: string;
  notBefore: Date;
  /** The day on which it goes out whatever day it is. */
  closingDay: string | null;
  note?: string | null;
  senderName?: string | null;
}

/** What a letter is about, as no other is. */
export function letterKey(letter: Pick<LetterToWrite, 'kind' | 'role' | 'quarterId' | 'revision' | 'day'>): string {
  const { kind, role, quarterId, revision, day } = letter;
  return [kind, role, quarterId ?? '-', day ?? String(revision)].join(' ');
}

export const writeLettersSql = `
INSERT INTO letter (organisation_code, letter_key, kind, role, region_code, quarter_id, revision, not_before, closing_day,
                    note, sender_name)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::timestamptz[],
                     $9::date[], $10::text[], $11::text[])
ON CONFLICT (organisation_code, letter_key) DO NOTHING
RETURNING organisation_code AS "organisationCode"`;

/** Writes letters down; those whose key is there already are not written again. @returns the places of those written */
export async function writeLetters(manager: EntityManager, letters: readonly LetterToWrite[]): Promise<string[]> {
  if (letters.length === 0) return [];
  const written = await manager.query<{ organisationCode: string }[]>(writeLettersSql, [
    letters.map(({ organisationCode }) => organisationCode),
    letters.map(letterKey),
    letters.map(({ kind }) => kind),
    letters.map(({ role }) => role),
    letters.map(({ regionCode }) => regionCode),
    letters.map(({ quarterId }) => quarterId),
    letters.map(({ revision }) => revision),
    letters.map(({ notBefore }) => notBefore),
    letters.map(({ closingDay }) => closingDay),
    letters.map(({ note }) => note ?? null),
    letters.map(({ senderName }) => senderName ?? null),
  ]);
  return written.map(({ organisationCode }) => organisationCode);
}
