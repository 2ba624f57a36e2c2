import type { LettersSettings } from '@monitor/api-platform';
import { createTransport } from 'nodemailer';
import type { Transporter } from 'nodemailer';

/** A message that is ready to be handed over. */
export interface Message {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** The same whenever the same letter is sent, so that a mail server can tell a second copy. */
  messageId: string;
  /** Where the letters can be stopped by one click; null where there is nothing to stop. */
  stopHref: string | null;
}

/**
 * What came of handing a message over. `REFUSED`: the server of the mailbox will not have it. `LATER`: it was not taken,
 * and may be another time. `UNSURE`: the connection broke when the server may already have taken it.
 */
export type Handover = { result: 'TAKEN' } | { result: 'REFUSED' | 'LATER' | 'UNSURE'; because: string };

const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 10_000 };

/** Hands messages to the mail server, one connection each: a server that was replaced is found again at once. */
export class Mailer {
  private readonly transport: Transporter;
  private readonly from: string;

  constructor({ url, from, needsTls }: NonNullable<LettersSettings['server']>) {
    this.from = from;
    const user = decodeURIComponent(url.username);
    const pass = decodeURIComponent(url.password);
    const secure = url.protocol === 'smtps:';
    this.transport = createTransport({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
      secure,
      requireTLS: needsTls && !secure,
      ignoreTLS: !needsTls,
      ...(user !== '' && { auth: { user, pass } }),
      ...timeouts,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  /** Hands a message over; never throws. */
  async hand({ to, subject, text, html, messageId, stopHref }: Message): Promise<Handover> {
    try {
      await this.transport.sendMail({
        from: this.from,
        // An object is one address, whatever it holds; a text would be read as a list of them.
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(stopHref !== null && {
            'List-Unsubscribe': { prepared: true, foldLines: true, value: `<${stopHref}>` },
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          }),
        },
      });
      return { result: 'TAKEN' };
    } catch (failure) {
      return handoverOf(failure);
    }
  }

  close(): void {
    this.transport.close();
  }
}

interface SmtpFailure {
  message: string;
  code?: string;
  command?: string;
  responseCode?: number;
  response?: string;
  syscall?: string;
}

/** Faults before anything was said to the server, so that nothing can have been taken. */
const beforehand = ['EDNS', 'ETLS', 'EREQUIRETLS', 'EAUTH', 'ENOAUTH', 'EPROTOCOL', 'ECONFIG'];
const neverGreeted = ['Connection timeout', 'Greeting never received'];

/** What a failure of the mail server's means for the letter. */
function handoverOf(failure: unknown): Handover {
  const { message, code, command, responseCode, response, syscall } = failure as SmtpFailure;
  const because = response ?? message;
  if (responseCode !== undefined && responseCode >= 500 && ['RCPT TO', 'DATA'].includes(command ?? '')) {
    return { result: 'REFUSED', because };
  }
  const nothingSaid = syscall === 'connect' || beforehand.includes(code ?? '') || neverGreeted.includes(message);
  return { result: responseCode !== undefined || nothingSaid ? 'LATER' : 'UNSURE', because };
}
