import { Injectable } from '@nestjs/common';

/** What people are told of the state of the service, on every page. */
export const serviceNoticeCodes = ['READ_ONLY', 'DISK_LOW', 'CLOCK_SKEW', 'BACKUP_OLD'] as const;
export type ServiceNoticeCode = (typeof serviceNoticeCodes)[number];

/** What a code means, for the schema. */
export function serviceNoticeMeaning(code: ServiceNoticeCode): string {
  const meanings: Record<ServiceNoticeCode, string> = {
    READ_ONLY: 'The service can only be read at the moment, for want of room on its disk.',
    DISK_LOW: 'The disk is nearly full: files and publications are refused, everything else can be done.',
    CLOCK_SKEW: 'The clock of a machine differs from the database’s, which decides.',
    BACKUP_OLD: 'There is no recent copy of the database that is known to be whole.',
  };
  return meanings[code];
}

/** Something that holds of the whole service, since a moment. */
export interface RaisedNotice {
  code: ServiceNoticeCode;
  message: string;
  since: Date;
}

/** What holds of this process now, told on every page and in its readiness. Each part raises and clears its own. */
@Injectable()
export class ServiceNotices {
  private readonly raised = new Map<ServiceNoticeCode, RaisedNotice>();

  /** From now on people are told. Raised again, it keeps its moment and takes the new words. */
  raise(code: ServiceNoticeCode, message: string): void {
    const since = this.raised.get(code)?.since ?? new Date();
    this.raised.set(code, { code, message, since });
  }

  /** It holds no more. */
  clear(code: ServiceNoticeCode): void {
    this.raised.delete(code);
  }

  /** The gravest first. */
  current(): RaisedNotice[] {
    return serviceNoticeCodes.flatMap((code) => this.raised.get(code) ?? []);
  }
}
