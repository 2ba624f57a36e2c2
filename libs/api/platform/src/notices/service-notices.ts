import { Injectable } from '@nestjs/common';

/** What people are told of the state of the service, on every page. */
export const serviceNoticeCodes = ['READ_ONLY', 'DISK_LOW'] as const;
export type ServiceNoticeCode = (typeof serviceNoticeCodes)[number];

/** What only those who run the service can do something about: told in its readiness. */
export const operatorNoticeCodes = ['CLOCK_SKEW', 'BACKUP_OLD'] as const;
export type OperatorNoticeCode = (typeof operatorNoticeCodes)[number];

/** What a code means, for the schema. */
export function serviceNoticeMeaning(code: ServiceNoticeCode): string {
  const meanings: Record<ServiceNoticeCode, string> = {
    READ_ONLY: 'The service can only be read at the moment, for want of room on its disk.',
    DISK_LOW: 'The disk is nearly full: files and publications are refused, everything else can be done.',
  };
  return meanings[code];
}

/** Something that holds of the whole service, since a moment. */
export interface RaisedNotice<Code = ServiceNoticeCode | OperatorNoticeCode> {
  code: Code;
  message: string;
  since: Date;
}

/** What holds of this process now, told on every page and in its readiness. Each part raises and clears its own. */
@Injectable()
export class ServiceNotices {
  private readonly raised = new Map<string, RaisedNotice>();

  /** From now on people are told. Raised again, it keeps its moment and takes the new words. */
  raise(code: RaisedNotice['code'], message: string): void {
    const since = this.raised.get(code)?.since ?? new Date();
    this.raised.set(code, { code, message, since });
  }

  /** It holds no more. */
  clear(code: RaisedNotice['code']): void {
    this.raised.delete(code);
  }

  /** What everybody should know, the gravest first. */
  current(): RaisedNotice<ServiceNoticeCode>[] {
    return this.raisedOf(serviceNoticeCodes);
  }

  /** What those who run the service should know, that included, the gravest first. */
  forOperators(): RaisedNotice[] {
    return this.raisedOf([...serviceNoticeCodes, ...operatorNoticeCodes]);
  }

  private raisedOf<Code extends RaisedNotice['code']>(codes: readonly Code[]): RaisedNotice<Code>[] {
    return codes.flatMap((code) => {
      const notice = this.raised.get(code);
      return notice === undefined ? [] : { ...notice, code };
    });
  }
}
