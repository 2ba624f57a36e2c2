import { z } from 'zod';
import { isLoopback } from './loopback.js';
import { readSettings } from './read-settings.js';

/** How letters reach people. */
export interface LettersSettings {
  /** The mail server that takes them; null where no letters are sent. */
  server: MailServer | null;
  /** How many letters a minute it is given at most, by all processes together. */
  perMinute: number;
}

/** A mail server, and whom letters are from. */
export interface MailServer {
  url: URL;
  /** As the header From has it: an address, or a name and an address. */
  from: string;
  /** Whether letters go to it encrypted or not at all. */
  needsTls: boolean;
}

const wantedUrl = 'wanted the mail server as smtps://user:password@host:465 or smtp://host:587';

/** The found value is never shown: it may hold a password. */
function readUrl(text: string): URL | null {
  try {
    const url = new URL(text);
    return ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== '' ? url : null;
  } catch {
    return null;
  }
}

const schema = z
  .object({
    SMTP_URL: z
      .string()
      .refine((text) => readUrl(text) !== null, { error: wantedUrl })
      .optional(),
    MAIL_FROM: z
      .string()
      .regex(/^(?:[^<>"\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
        error: 'wanted an address, for example returns@service.example or Digital inclusion <returns@service.example>',
      })
      .optional(),
    MAIL_PER_MINUTE: z.coerce
      .number({ error: 'wanted a whole number from 1 to 6000' })
      .int({ error: 'wanted a whole number from 1 to 6000' })
      .min(1, { error: 'wanted a whole number from 1 to 6000' })
      .max(6000, { error: 'wanted a whole number from 1 to 6000' })
      .default(60),
  })
  .refine(({ SMTP_URL, MAIL_FROM }) => SMTP_URL === undefined || MAIL_FROM !== undefined, {
    path: ['MAIL_FROM'],
    error: 'found nothing, wanted the address that letters are from, since SMTP_URL is set',
  })
  .transform(({ SMTP_URL, MAIL_FROM, MAIL_PER_MINUTE }): LettersSettings => {
    const url = SMTP_URL === undefined ? null : readUrl(SMTP_URL);
    if (url === null || MAIL_FROM === undefined) return { server: null, perMinute: MAIL_PER_MINUTE };
    // Nothing listens in on the way to this very machine.
    return { server: { url, from: MAIL_FROM, needsTls: !isLoopback(url.hostname) }, perMinute: MAIL_PER_MINUTE };
  });

/** Reads SMTP_URL, MAIL_FROM and MAIL_PER_MINUTE. Without SMTP_URL no letters are sent. */
export function readLettersSettings(environment: NodeJS.ProcessEnv): LettersSettings {
  return readSettings(schema, environment);
}
