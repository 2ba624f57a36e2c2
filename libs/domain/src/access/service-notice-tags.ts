/** What stands before a notice about the state of the service, on the pages of the web app and on those outside it. */
export const serviceNoticeTags = {
  READ_ONLY: { label: 'Read only', colour: 'red' },
  DISK_LOW: { label: 'Nearly full', colour: 'orange' },
} as const;

/** What is told of the state of the service. */
export interface ToldNotice {
  code: keyof typeof serviceNoticeTags;
  message: string;
}
