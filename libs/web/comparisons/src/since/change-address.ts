import type { Change, ChangeGroup } from './changes.js';

/** The page that tells of everything that changed. */
export const sincePath = '/since';

/** Whose page it is: a lead opens returns of the region; whoever acts for England sees where returns stand. */
export interface Reader {
  isLead: boolean;
}

type Kind = ChangeGroup['kind'];

const whereReturnsStand = ({ isLead }: Reader) => (isLead ? '/region/returns' : '/england/returns');
const form = ({ number }: Pick<Change, 'number'>) => `/forms/${String(number)}`;

const groupAddresses: Record<Kind, (reader: Reader, newest: Change) => string | null> = {
  RETURN_CAME_IN: whereReturnsStand,
  RETURN_CORRECTED: whereReturnsStand,
  RETURN_ACCEPTED: whereReturnsStand,
  RETURN_SENT_BACK: whereReturnsStand,
  QUESTION_WRITTEN: () => null,
  COMMENT_WRITTEN: () => null,
  NOTE_WRITTEN: () => '/consistency/organisations',
  PUBLICATION_CAME_OUT: () => '/publications',
  BREAK_RECORDED: () => '/comparability',
  WINDOW_CHANGED: whereReturnsStand,
  EDITION_PUBLISHED: (_reader, newest) => form(newest),
  EVALUATION_ASKED: () => '/evaluation',
  EVALUATION_ANSWERED: () => '/evaluation',
  VIEW_SHARED: () => '/views',
};

/** The page on which all changes of a kind can be seen; null where each is seen on a page of its own alone. */
export function groupAddress({ kind, changes: [newest] }: ChangeGroup, reader: Reader): string | null {
  return newest === undefined ? null : groupAddresses[kind](reader, newest);
}

const part = (code: string | null) => encodeURIComponent(code ?? '');
const ofRow = ({ organisationCode, quarterId, domain }: Change) =>
  [organisationCode, quarterId, domain].map(part).join('/');
const ofReturn = ({ organisationCode, quarterId }: Change, { isLead }: Reader) =>
  isLead ? `/returns/${part(organisationCode)}/${part(quarterId)}` : null;
const evaluation = ({ number }: Change) => `/evaluation/${String(number)}`;
const noPage = () => null;

const addresses: Record<Kind, (change: Change, reader: Reader) => string | null> = {
  RETURN_CAME_IN: ofReturn,
  RETURN_CORRECTED: ofReturn,
  RETURN_ACCEPTED: ofReturn,
  RETURN_SENT_BACK: ofReturn,
  QUESTION_WRITTEN: (change) => `/questions/${ofRow(change)}`,
  COMMENT_WRITTEN: ofReturn,
  NOTE_WRITTEN: (change) => `/notes/${ofRow(change)}`,
  PUBLICATION_CAME_OUT: ({ number }) => `/publications/${String(number)}`,
  BREAK_RECORDED: noPage,
  WINDOW_CHANGED: noPage,
  EDITION_PUBLISHED: form,
  EVALUATION_ASKED: evaluation,
  EVALUATION_ANSWERED: evaluation,
  VIEW_SHARED: noPage,
};

/** The page on which one change can be seen; null where there is none for whoever reads. */
export function changeAddress(kind: Kind, change: Change, reader: Reader): string | null {
  return addresses[kind](change, reader);
}
