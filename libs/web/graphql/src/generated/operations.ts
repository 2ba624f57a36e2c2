/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { Cells } from '@monitor/domain';
/** The time that one page of a return has measured since it was opened: a total, so that sent twice it counts once. It is added up for the organisation without its person. */
export type ActiveTimeInput = {
  /** A random UUID that the page drew for itself when it was opened. */
  meter: string;
  /** The time by section; 40 at most, none to begin with. */
  spent: Array<SectionSecondsInput>;
};

/** A person who is to be known before they sign in for the first time. */
export type AddPersonInput = {
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** What people call them, at most 100 characters; the sign-in provider’s name takes its place later. */
  name: string;
  /** What the sign-in provider calls them (the claim `sub`), letter by letter, at most 200 characters: by this alone they are recognised. */
  subject: string;
};

/** That an organisation of one’s own region has longer for a quarter. */
export type AllowMoreDaysInput = {
  /** The last day, as year-month-day; at most two weeks after the close for everybody. */
  closesOn: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** Why, at most 500 characters: the organisation reads it after “because”. */
  reason: string;
};

/** Another version of an entry of the ledger. */
export type AmendBreakInput = {
  /** What the entry says from now on; nothing of the version before is kept in it. */
  content: BreakContentInput;
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** The entry that is changed, by its `id`. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Why it is changed, for whoever reads the ledger later. */
  reason: string;
};

/** Another version of what a reorganisation says. */
export type AmendReorganisationInput = {
  /** What it says from now on; nothing of the version before is kept in it. */
  content: ReorganisationContentInput;
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Which reorganisation the step is on. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
};

/** The answer to one question, as typed. It is saved even with errors, which come back as issues. With `changed` it is merged by cell with what others saved meanwhile; without, it takes the place of what stood there. */
export type AnswerInput = {
  /** All cells of the answer; whatever is left out or null is empty. */
  cells: Cells;
  /** The cells that the sender changed since `expectedVersion`, `confirmed` among them: all others keep what stands, and only a cell that somebody else changed meanwhile to something else is a conflict. Left out, the whole answer is one thing. A sender who names them is told of single answers that cannot be kept in `refused`; for all others one such answer refuses the request. */
  changed?: Array<string> | null | undefined;
  /** Whether somebody has looked at the answer in this quarter, as whoever types it anew has. */
  confirmed?: boolean;
  /** The `version` of the answer that the sender saw: 0 where nobody has saved it yet. */
  expectedVersion: number;
  /** Code of the question in the form, for example `D2-S5` or `M01.DEPRIVATION`. */
  question: string;
  /** How the cells were changed, for their history: `TYPED` where it is left out, or is for the service to say. */
  way?: ChangeWay | null | undefined;
};

/** A publication to announce, as it was looked at. */
export type ApprovePublicationInput = {
  /** What whoever reads the record later should know. */
  comment?: string | null | undefined;
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Which publication is meant, by its number. */
  number: number;
  /** The minute at which it goes out: within the next 90 days. */
  publishAt: string;
  /** The `contentHash` of the figures that were looked at. */
  seenHash: string;
};

/** The approval of a reorganisation, with what the approver looked at. */
export type ApproveReorganisationInput = {
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Which reorganisation the step is on. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** The `effect` of the preview that was looked at; refused with REVISION_STALE where it would do something else by now. */
  seenEffect: string;
};

/** What becomes of a region or board. */
export type AreaFate =
  /** It is new on the day of the reorganisation. */
  | 'BEGINS'
  /** It goes on under its code, with another boundary or another name. */
  | 'CHANGES'
  /** It closes on the day before. */
  | 'ENDS';

/** The levels at which figures are added up and compared. */
export type AreaLevel =
  /** All of England, as one area. */
  | 'ENGLAND'
  /** Integrated care boards. */
  | 'ICB'
  /** Single organisations: breaks can be limited to them, but they are not compared as areas are. */
  | 'ORGANISATION'
  /** The regions of NHS England. */
  | 'REGION';

/** A question to be written down. */
export type AskEvaluationInput = {
  /** Number of the question that this is another version of. */
  amends?: number | null | undefined;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** True to declare it before looking; false for a look that is marked as such for ever. */
  isDeclared: boolean;
  /** What is asked; it is never changed afterwards. */
  question: EvaluationQuestionInput;
};

/** A type of organisation that is asked a question. */
export type AskedTypeInput = {
  /** Whether it must answer. */
  duty: FormDuty;
  /** The type that is asked. */
  type: OrganisationType;
};

/** Who has checked a claimed status. */
export type AssuranceLevel =
  /** An independent body has checked the claim. */
  | 'INDEPENDENTLY_ASSURED'
  /** Somebody inside the organisation has reviewed the claim. */
  | 'INTERNALLY_REVIEWED'
  /** The organisation says so itself, and nobody has checked it. */
  | 'SELF_ASSERTED';

/** Where somebody is in a return, said again every half minute while they look at it. */
export type AttendReturnInput = {
  /** What pages have measured of the time that the return takes, five pages at most; left out by helpers, and where nothing is new. */
  activeTime?: Array<ActiveTimeInput> | null | undefined;
  /** True when they leave, so that nobody waits to see it. */
  isLeaving?: boolean;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** Key of the section that they are in, for example `D1`; null for elsewhere in the return. */
  section?: string | null | undefined;
};

/** How a published file becomes answers. */
export type BeginCollectionInput = {
  /** The name of the file, for whoever reads the record later. */
  fileName: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** The mapping file: JSON, at most 1,000,000 characters. */
  mappingText: string;
};

/** Which boundaries of regions and boards figures stand on. */
export type Boundaries =
  /** History on the boundaries of today: what an organisation reported counts where it, or whoever took over from it, belongs now. */
  | 'AS_NOW'
  /** Boundaries as they were in each quarter: a board that has since merged or been divided shows its own figures. */
  | 'AS_WAS';

/** What an entry of the ledger of breaks is to say. */
export type BreakContentInput = {
  /** What differs between figures before and after, and what a reader may still do. */
  explanation: string;
  /** Why the figures cannot be compared. */
  kind: BreakKind;
  /** The last day of an outage; null for breaks of other kinds, after which the new state goes on. */
  lastsUntil?: string | null | undefined;
  /** The first day of the new state, or of the outage. */
  occursOn: string;
  /** Where it is written down: a document or a link. */
  source: string;
  /** What happened, in a few words without a full stop, at most 200 characters. */
  title: string;
  /** Which series the break touches. */
  touches: BreakTouchesInput;
};

/** Why figures of two times cannot be compared. */
export type BreakKind =
  /** Boards or regions were merged, divided or given another boundary. */
  | 'BOUNDARY_CHANGE'
  /** Actions were added, taken out or put in other words in a new edition of the catalogue. */
  | 'CATALOGUE_EDITION'
  /** Ethnic groups were recorded or put together in another way. */
  | 'ETHNIC_CODING'
  /** Areas were put into other fifths of deprivation by a new Index of Multiple Deprivation. */
  | 'IMD_EDITION'
  /** The same thing was counted in another way, for example from another system. */
  | 'METHOD'
  /** None of these. Say in the explanation what happened. */
  | 'OTHER'
  /** The same question was put in other words, so that answers may differ although nothing changed. */
  | 'QUESTION_WORDING'
  /** A system failed for some days, so that figures of that time are too low or missing. */
  | 'SUPPLIER_OUTAGE';

/** Which series a break touches. A part that is null or left out stands for all, a list only for what it names. */
export type BreakTouchesInput = {
  /** Actions whose statuses are broken, by the code of the action or of its whole domain; an empty list = none of them. */
  actions?: Array<string> | null | undefined;
  /** ODS codes of regions and boards, of today or ended; `ENG` for England. */
  areaCodes?: Array<string> | null | undefined;
  /** The levels at which figures are broken. */
  levels?: Array<AreaLevel> | null | undefined;
  /** Outcome metrics by their codes, for example `M01`; an empty list = none of them. */
  metrics?: Array<string> | null | undefined;
  /** The boundaries on which figures are broken: a change of boundaries breaks AS_WAS only, since AS_NOW restates history. */
  readings?: Array<Boundaries> | null | undefined;
  /** The ways of dividing people in which the metrics are broken. */
  stratifiers?: Array<Stratifier> | null | undefined;
};

/** What a difference or a change comes from. */
export type CauseKind =
  /** The group that was ahead fell, and the one behind rose. */
  | 'BOTH_ENDS_MOVED'
  /** Organisations belong to another area than before. */
  | 'BOUNDARIES'
  /** Another edition of the form asked something else. */
  | 'EDITION'
  /** The group that was ahead fell, and the one behind did not clearly rise. */
  | 'LEVELLING_DOWN'
  /** Areas have another mix of types of organisation. */
  | 'MIX_OF_TYPES'
  /** One area alone carries it. */
  | 'ONE_AREA'
  /** The group behind rose, and the one that was ahead did not clearly fall. */
  | 'ONE_BEHIND_ROSE'
  /** Returns were corrected. */
  | 'REVISION'
  /** The organisations that answered both times changed. */
  | 'SAME_ORGANISATIONS'
  /** Organisations count with more or fewer people than before. */
  | 'SIZE'
  /** Two areas together carry it. */
  | 'TWO_AREAS'
  /** Other organisations answered than before. */
  | 'WHO_ANSWERED';

/** What a reader must know before a finding is passed on. */
export type CautionKind =
  /** The returns that are missing could reverse it. */
  | 'COULD_BE_REVERSED'
  /** So few organisations answered that the figures stand outside every verdict. */
  | 'FEW_ORGANISATIONS'
  /** A group is hidden, so nothing can be said of the highest or the lowest. */
  | 'HIDDEN_GROUP'
  /** It holds whatever the missing returns say. */
  | 'HOLDS_WHATEVER_MISSING_SAY'
  /** Which of the two groups moved cannot be told, so it may be levelling down. */
  | 'HOW_NOT_TOLD'
  /** Few of the expected returns were accepted. */
  | 'LOW_RESPONSE'
  /** It rests on an approximation that is less sure with few organisations. */
  | 'MARGIN_NOT_CERTAIN'
  /** The difference in points and the ratio do not say the same. */
  | 'POINTS_AND_RATIO_DISAGREE'
  /** Too few quarters for settled limits. */
  | 'TRIAL_LIMITS'
  /** It rests on claims that nobody but the organisation has checked. */
  | 'UNASSURED';

/** What has become of a gap since a year before, among the same organisations. */
export type ChangeInMatrix =
  /** Any change is too small to matter. */
  | 'AS_BEFORE'
  /** Whether the gap has changed cannot be told from these figures. */
  | 'CANNOT_TELL'
  /** The gap has narrowed because the group behind rose. */
  | 'CAUGHT_UP'
  /** The gap has narrowed because the group ahead fell, and the one behind did not clearly rise. */
  | 'LEVELLED_DOWN'
  /** The gap has narrowed because the group ahead fell and the one behind rose. */
  | 'LEVELLED_DOWN_IN_PART'
  /** The gap has narrowed, and which group moved cannot be told or is withheld. */
  | 'NARROWED'
  /** There are no two quarters that may be compared. */
  | 'NOTHING_TO_COMPARE'
  /** The gap has widened among the same organisations. */
  | 'WIDENED';

/** What can have happened since somebody last looked. */
export type ChangeKind =
  /** A break in comparability was recorded, amended or withdrawn. */
  | 'BREAK_RECORDED'
  /** Somebody wrote in a conversation about a return that its region sees. */
  | 'COMMENT_WRITTEN'
  /** A new edition of the form of the return was published. */
  | 'EDITION_PUBLISHED'
  /** The product worked the answer to a question of evaluation out. */
  | 'EVALUATION_ANSWERED'
  /** Somebody asked whether an outcome changed where something was put in place. */
  | 'EVALUATION_ASKED'
  /** An organisation wrote a note beside a comparison that it appears in, and it still stands. */
  | 'NOTE_WRITTEN'
  /** Figures about people were published. */
  | 'PUBLICATION_CAME_OUT'
  /** Somebody wrote in a conversation that a region began about a comparison. */
  | 'QUESTION_WRITTEN'
  /** A region accepted a return for the first time; it counts since. */
  | 'RETURN_ACCEPTED'
  /** An organisation signed its return off, which waits for its region since. */
  | 'RETURN_CAME_IN'
  /** A return that was accepted before was corrected, and the correction was accepted. */
  | 'RETURN_CORRECTED'
  /** A region sent a return back to be changed. */
  | 'RETURN_SENT_BACK'
  /** Somebody who acts in the same role and place shared a view, or gave a shared one other words. */
  | 'VIEW_SHARED'
  /** The days on which the returns of a quarter can be sent were changed. */
  | 'WINDOW_CHANGED';

/** Another name and note for a saved view; its address stays. */
export type ChangeViewInput = {
  /** The version of the view that the sender saw; refused with REVISION_STALE where it was changed since. Null changes it however it stands. */
  expectedVersion?: number | null | undefined;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** What it is called from now on: 1 to 100 characters. */
  name: string;
  /** What is said of it from now on: up to 1,500 characters, and empty for nothing. */
  note: string;
  /** Which view is given other words. */
  number: number;
};

/** How a cell of an answer came to hold something else. */
export type ChangeWay =
  /** Carried over from the last accepted return when this one was begun. */
  | 'CARRIED_OVER'
  /** Put back to what the accepted version says, when a correction of it was given up. */
  | 'GIVEN_UP'
  /** Typed while somebody else changed other cells of the same answer; both were kept. */
  | 'MERGED'
  /** Pasted into a table as a block. */
  | 'PASTED'
  /** Typed earlier, kept in the browser while it could not be sent, and sent later. */
  | 'RESTORED'
  /** Chosen by a person between two values that were typed for the same cell. */
  | 'SETTLED'
  /** Typed into the page, cell by cell. */
  | 'TYPED'
  /** Read from a workbook that was sent in. */
  | 'WORKBOOK';

/** By what a chase list is sorted. */
export type ChaseSort =
  /** Those longest late first, then those with the fewest days left; those already sent come last. */
  | 'DAYS_LATE'
  /** By the names of organisations. */
  | 'NAME'
  /** By how much the absence of the return could change what is said of the region; those accepted come last. */
  | 'RANK';

/** How much may be claimed, decided by the design, and by whether a change outdoes what an unseen drift makes. */
export type ClaimStrength =
  /** It can show that two things go together, not that one brought about the other. */
  | 'ASSOCIATION'
  /** It describes, and says nothing of what had to do with it. */
  | 'DESCRIPTIVE'
  /** It can put a change down to something, on a condition that it names. */
  | 'QUASI_EXPERIMENT';

/** The kinds of data that a registered program can be given, each apart. */
export type ClientScope =
  /** Comparisons of areas and published figures about people. */
  | 'FIGURES'
  /** Organisations with their past, reorganisations and the ledger of breaks. */
  | 'ORGANISATIONS'
  /** The returns of one organisation: reading, filling in and submitting them; signing off stays with people. */
  | 'OWN_RETURNS'
  /** Where the return of each organisation of England stands, and since when; never what it says. */
  | 'RETURNS'
  /** The status that each organisation of England gave each action. */
  | 'STATUSES';

/** A conversation that somebody begins about a return. */
export type CommentInput = {
  /** The role that is asked, which must be one that sees it; null for whoever does. Refused with INPUT_NOT_UNDERSTOOD otherwise. */
  addressedTo?: Role | null | undefined;
  /** The domain, D1 to D5, whose comparison a region asks about; null for none. Refused with NOT_PERMITTED for others than the region, and with INPUT_NOT_UNDERSTOOD with a question or for a domain that the return does not ask about. */
  domain?: string | null | undefined;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** The question that it is about; null for the whole return. One that the return does not ask is refused with INPUT_NOT_UNDERSTOOD. */
  question?: string | null | undefined;
  /** What is written: 1 to 1,000 characters, and nothing about a patient. Refused with COMMENT_NEEDED where it is empty. */
  text: string;
  /** Who is to see it. Refused with NOT_PERMITTED where the sender would not see it. */
  visibility: CommentVisibility;
};

/** What a line of a conversation about a return does. */
export type CommentLineKind =
  /** Somebody began the conversation. */
  | 'BEGUN'
  /** Somebody opened it again. */
  | 'REOPENED'
  /** Somebody wrote an answer; a conversation that was resolved is open again. */
  | 'REPLIED'
  /** Somebody said that nothing more is to be done. */
  | 'RESOLVED';

/** A step in a conversation about a return. */
export type CommentStepInput = {
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter in whose return the conversation was begun. */
  quarterId: string;
  /** The number of the last line that the sender saw. Resolving is refused with REVISION_STALE where somebody has written since. */
  seen: number;
  /** What is written: 1 to 1,000 characters, and nothing about a patient. Refused with COMMENT_NEEDED where it is empty. Only an answer needs one. */
  text?: string | null | undefined;
  /** The conversation, by its `id`. */
  thread: string;
};

/** Who sees a conversation about a return. */
export type CommentVisibility =
  /** Only the preparers and approvers of the organisation see this. */
  | 'ORGANISATION'
  /** The organisation, whoever helps it to fill in its return, and its region see this. */
  | 'REGION';

/** A step on an edition for which somebody must say why. */
export type CommentedFormEditionStepInput = {
  /** Why, for whoever reads the record later; at most 1,000 characters. */
  comment: string;
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Number of the edition. */
  version: number;
};

/** A step on a reorganisation for which somebody must say why. */
export type CommentedStepInput = {
  /** Why, for whoever reads the record later; at most 1,000 characters. */
  comment: string;
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Which reorganisation the step is on. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
};

/** A step on a change of windows for which somebody must say why. */
export type CommentedWindowStepInput = {
  /** Why, for whoever reads the record later; at most 500 characters. */
  comment: string;
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Which change of windows is meant, by its `id`. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
};

/** The levels at which figures about people are published. There are none of single organisations. */
export type ComparisonLevel =
  /** All of England, as one area. */
  | 'ENGLAND'
  /** Integrated care boards. */
  | 'ICB'
  /** The regions of NHS England. */
  | 'REGION';

/** Answers that a helper typed and that are what the organisation wrote. */
export type ConfirmAnswersInput = {
  /** The answers that were looked at. */
  answers: Array<SeenAnswerInput>;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
};

/** Which comparison of statuses is wanted. */
export type ConsistencyFilter = {
  /** The boundaries of the quarter, or those of today. */
  boundaries?: Boundaries;
  /** D1 to D5: its actions become the columns. Leave out for the five domains. */
  domain?: string | null | undefined;
  /** What is compared: ENGLAND, REGION or ICB. */
  level: AreaLevel;
  /** Only returns of this type of organisation; null for all. */
  organisationType?: OrganisationType | null | undefined;
  /** Only organisations alike: a type, or one kind of trust as it was at the end of the quarter. Leave out where organisationType says it, and for all. */
  peerGroup?: PeerGroup | null | undefined;
  /** K1 to K5 and P1 to P4: the actions that trace to one of them become the columns. Leave out with a domain. */
  principles?: Array<string> | null | undefined;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** ODS code of a region, whose boards alone are compared; leave out for all of England. Ignored at the level ENGLAND. */
  withinCode?: string | null | undefined;
};

/** A decision about a submitted revision. Revision and hash say what the sender looked at, so that nobody decides on what they have not seen. */
export type DecisionInput = {
  /** What others will read beside the decision. Sending a return back needs one, and is refused with COMMENT_NEEDED without it. */
  comment?: string | null | undefined;
  /** What should change at single questions, for a return that is sent back; with any other decision it is refused with INPUT_NOT_UNDERSTOOD. */
  comments?: Array<QuestionCommentInput> | null | undefined;
  /** The `contentHash` that the sender saw; refused with REVISION_STALE where it is not that of the revision. */
  contentHash: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** The revision that the sender looked at; refused with REVISION_STALE where there is another by now. */
  revision: number;
};

/** A publication to give up. */
export type DiscardPublicationInput = {
  /** Why, for whoever reads the record later; at most 500 characters. */
  comment: string;
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Which publication is meant, by its number. */
  number: number;
};

/** A new edition that begins with everything that another asks. */
export type DraftFormEditionInput = {
  /** The first quarter whose returns are to answer it, for example 2027-28-Q1. */
  firstQuarterId: string;
  /** Number of the published edition that it begins with. */
  fromVersion: number;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
};

/** The first version of a reorganisation, which may still have errors. */
export type DraftReorganisationInput = {
  /** What the reorganisation says. */
  content: ReorganisationContentInput;
  /** A UUID made by the sender, once for each reorganisation: sent again, it has no second effect. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
};

/** A change as it is typed; what is missing or is no day is said in the answer. */
export type DraftWindowChangeInput = {
  /** Needed for a window and an extension: the last day, as year-month-day. */
  closesOn?: string | null | undefined;
  /** Needed for a window; its deadline, as year-month-day. */
  dueOn?: string | null | undefined;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** What is to change. */
  kind: WindowChangeKind;
  /** Needed for a window; its first day, as year-month-day. */
  opensOn?: string | null | undefined;
  /** ODS code of the organisation; needed for an extension and its end. */
  organisationCode?: string | null | undefined;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** Why, at most 500 characters. Of an extension the organisation reads it after “because”. */
  reason: string;
};

/** Which equity figures are wanted. */
export type EquityFilter = {
  /** ODS code of one area of the level; leave out for all of them. Ignored at the level ENGLAND. */
  areaCode?: string | null | undefined;
  /** The boundaries of each quarter, or those of today for all quarters. */
  boundaries?: Boundaries;
  /** The latest quarter that is wanted, for example 2026-27-Q2. */
  lastQuarterId: string;
  /** Whose figures are shown: ENGLAND, REGION or ICB. */
  level: AreaLevel;
  /** The outcome metric, for example `M01`. */
  metricId: string;
  /** Number of a publication, for figures as they were in it; leave out for the latest. */
  publication?: number | null | undefined;
  /** How many quarters, the latest included: 1 to 40. */
  quarters?: number;
  /** What the people are divided by. */
  stratifier: Stratifier;
};

/** Why a figure is or is not there: hidden, not reported, not applicable and not computable are four different things, and none is zero. */
export type EstimateStatus =
  /** The question does not arise here; shown as [z]. */
  | 'NOT_APPLICABLE'
  /** What was reported is not enough to compute it; shown as [x]. */
  | 'NOT_COMPUTABLE'
  /** No accepted return gives it; shown as [x]. */
  | 'NOT_REPORTED'
  /** There is a figure, and it may be shown. */
  | 'PUBLISHED'
  /** Hidden because it could say something about a person; shown as [c]. */
  | 'SUPPRESSED';

/** How a question is answered: decided by who adopted when, and never by an outcome. */
export type EvaluationDesignKind =
  /** Each of a few adopters is compared with a weighted mean of those that never adopted. */
  | 'FEW_ADOPTERS'
  /** Outcomes are followed as the number of actions in place rises and falls. */
  | 'NUMBER_IN_PLACE'
  /** The trend before the quarter in which all adopted is carried on and compared with what followed. */
  | 'SERIES'
  /** Those that adopted in different quarters are compared with those that adopted later or never. */
  | 'STAGGERED';

/** Whether putting something into practice changed an outcome: all that is decided before looking. */
export type EvaluationQuestionInput = {
  /** One to six actions; an organisation has adopted once it says of each that it is in place. Two to 40 where their number is looked at. */
  actionCodes: Array<string>;
  /** A board or region has adopted once at least this share of its organisations have, more than 0 and at most 1; says nothing of organisations. */
  adoptedShare?: number;
  /** Whether adopting all of the actions is looked at, or how many are in place (of organisations only). */
  exposure?: Exposure;
  /** The first quarter that is looked at, for example `2023-24-Q1`. */
  firstQuarterId: string;
  /** Whether only what somebody else has checked counts as in place. */
  isAssured: boolean;
  /** Quarters after adoption from which on an effect is looked for, 0 to 4. */
  lag: number;
  /** The last one; it may be yet to come, and the answer waits for its publication. */
  lastQuarterId: string;
  /** The metric whose shares are the outcome, for example `M05`. */
  metricId: string;
  /** Only organisations of this type; null for all that give the metric. */
  organisationType?: OrganisationType | null | undefined;
  /** Whether the gap, or the share of the group that is set against the other, is looked at. */
  outcome: OutcomeKind;
  /** A smaller change does not matter: a difference of shares, 0.02 for two percentage points. */
  smallestEffect: number;
  /** By which groups of people it is divided. */
  stratifier: Stratifier;
  /** Organisations, by what each counted; or boards or regions, by what is published of them. */
  unit?: EvaluationUnit;
};

/** What is compared in a question of evaluation. */
export type EvaluationUnit =
  /** Integrated care boards, by what is published of them. */
  | 'BOARD'
  /** Organisations, by what each counted of its own people; told of ten on either side. */
  | 'ORGANISATION'
  /** Regions, by what is published of them. */
  | 'REGION';

/** What is thought to change the outcome. */
export type Exposure =
  /** All of the actions are in place for the first time. */
  | 'ADOPTION'
  /** How many of the actions are in place in a quarter. */
  | 'NUMBER_IN_PLACE';

/** Whose word an extension rests on. */
export type ExtensionGiver =
  /** Two administrators allowed it, one after the other. */
  | 'ADMINISTRATORS'
  /** A lead of the organisation’s own region allowed it, for at most two weeks after the close for everybody. */
  | 'REGION';

/** Which published table is meant: all figures of it come from the same returns. */
export type FigureKeyInput = {
  /** ODS code of the area; `ENG` for England. */
  areaCode: string;
  /** The boundaries that the figures stand on; England is the same on both. */
  boundaries?: Boundaries;
  /** The level of the area. */
  level: ComparisonLevel;
  /** The outcome metric, for example `M01`. */
  metricId: string;
  /** Number of a publication; leave out for the latest. */
  publication?: number | null | undefined;
  /** The quarter, for example 2026-27-Q2. */
  quarterId: string;
  /** What people are divided by, for example `DEPRIVATION`. */
  stratifier: string;
};

/** A marker beside a figure that is shown. */
export type FigureMarker =
  /** Estimated: counts of an area that was split were shared out by weights; shown as [e]. */
  | 'ESTIMATED'
  /** Of low reliability: it rests on few people or few organisations; shown as [u]. */
  | 'LOW_RELIABILITY'
  /** Provisional: returns of the quarter may still come in; shown as [p]. */
  | 'PROVISIONAL'
  /** Revised since it was first shown; shown as [r]. */
  | 'REVISED';

/** What the number of a figure counts or compares, and so how it is written. */
export type FigureUnit =
  /** A number of people or of organisations. */
  | 'COUNT'
  /** A difference of two shares, from -1 to 1; written in percentage points. */
  | 'PERCENTAGE_POINTS'
  /** One share divided by another; 1 where they are equal. */
  | 'RATIO'
  /** A share of people or of answers, from 0 to 1; written as a percentage. */
  | 'SHARE';

/** Which question a finding answers. */
export type FindingKind =
  /** What is left of the differences when only claims that somebody checked count. */
  | 'ASSURED_PRACTICE'
  /** Whether the groups of an area differ at all, in one measure over all of them. */
  | 'BETWEEN_GROUPS'
  /** Whether areas have come nearer to each other over the quarters. */
  | 'CONVERGENCE'
  /** Whether two groups, fixed beforehand, differ in one area and quarter. */
  | 'GAP'
  /** In which of several areas there is a gap. */
  | 'GAPS_ACROSS_AREAS'
  /** Whether a gap has changed between two quarters among the same organisations. */
  | 'GAP_CHANGE'
  /** Which way a gap has gone over all quarters that may be compared. */
  | 'GAP_TREND'
  /** Whether boards with more need have more or less in place, and which of those with the highest need have little. */
  | 'NEED_BESIDE_PRACTICE'
  /** Whether areas with more in place have a narrower or wider gap, now or as both changed over a year. */
  | 'PRACTICE_BESIDE_OUTCOME'
  /** Whether any area stands apart from the others in how far it has put the framework in place. */
  | 'PRACTICE_BETWEEN_AREAS'
  /** How far the organisations of one area agree in what they have in place. */
  | 'PRACTICE_WITHIN_AREAS'
  /** How much of the variation between organisations lies between areas or types of organisation. */
  | 'SHARE_OF_VARIATION';

/** That a conversation is resolved for now, and followed in a later quarter. */
export type FollowCommentInput = {
  /** The quarter in whose return it comes up again: one of the next four; refused with INPUT_NOT_UNDERSTOOD otherwise. */
  followIn: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter in whose return the conversation was begun. */
  quarterId: string;
  /** The number of the last line that the sender saw. Resolving is refused with REVISION_STALE where somebody has written since. */
  seen: number;
  /** What is written: 1 to 1,000 characters, and nothing about a patient. Refused with COMMENT_NEEDED where it is empty. Only an answer needs one. */
  text?: string | null | undefined;
  /** The conversation, by its `id`. */
  thread: string;
};

/** Whether a body that is asked a question must answer it. */
export type FormDuty =
  /** The question must be answered before the return is submitted. */
  | 'MANDATORY'
  /** The question may be answered. */
  | 'VOLUNTARY';

/** What kind of thing an edition of the form changes. */
export type FormEditionChangeKind =
  /** It is asked for the first time, or again. */
  | 'ADDED'
  /** What can be filled in, or how it is counted, is another. */
  | 'ANSWERS'
  /** Other types of organisation are asked, or another duty holds. */
  | 'ASKED_OF'
  /** It stands in another place. */
  | 'ORDER'
  /** It is asked no longer. What was answered stays. */
  | 'REMOVED'
  /** It reads otherwise. */
  | 'REWORDED'
  /** Other checks are applied. */
  | 'RULES';

/** What can be done next with an edition of the form. */
export type FormEditionNextStep =
  /** Writes it anew; it is a draft again. */
  | 'AMEND'
  /** Puts a draft without problems up for approval. */
  | 'PROPOSE'
  /** Publishes it; never taken by anybody who wrote or proposed it. */
  | 'PUBLISH'
  /** Gives a proposal back to its drafter, with a comment. */
  | 'RETURN'
  /** Gives up one that is not published, with a comment. */
  | 'WITHDRAW';

/** Where an edition of the form stands between draft and publication. */
export type FormEditionState =
  /** It is being written, and may still have problems. */
  | 'DRAFT'
  /** It waits for an administrator who neither wrote nor proposed it. */
  | 'PROPOSED'
  /** Returns answer it from its first quarter on. It is never edited. */
  | 'PUBLISHED'
  /** It was given back to its drafter with a comment. */
  | 'RETURNED'
  /** It was given up before it was published. */
  | 'WITHDRAWN';

/** A step on an edition that needs no words. */
export type FormEditionStepInput = {
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Number of the edition. */
  version: number;
};

/** Whose gaps are wanted, and as of when. */
export type GapMatrixFilter = {
  /** ODS code of the one area whose gaps are shown; needed at the levels REGION and ICB. */
  areaCode?: string | null | undefined;
  /** Whether figures stand on the boundaries of each quarter, or on those of today. */
  boundaries?: Boundaries;
  /** The latest quarter that may be looked at, for example 2026-27-Q2. */
  lastQuarterId: string;
  /** What the area is: ENGLAND, REGION or ICB. */
  level: AreaLevel;
  /** Number of the publication that is read; leave out for the latest one. */
  publication?: number | null | undefined;
};

/** The correction of an accepted return that its organisation gives up. */
export type GiveUpInput = {
  /** The latest revision that the sender saw; refused with REVISION_STALE where there is another by now. */
  expectedRevision: number;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** Why, for others to read in the timeline. */
  reason?: string | null | undefined;
};

/** That an organisation will not do what it had planned for an action. */
export type GiveUpPlanInput = {
  /** The action, for example `D1-S1`; one that this return does not ask is refused with INPUT_NOT_UNDERSTOOD. */
  actionCode: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** Why it is given up: 1 to 500 characters, seen by the region too. */
  reason: string;
  /** The number of the last step that the sender saw, 0 for none; refused with REVISION_STALE where there is another. */
  seen: number;
};

/** A role that a person is to hold from now on. */
export type GrantRoleInput = {
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Who is to hold the role, by their id in this service. */
  personId: string;
  /** Why the person is to hold it, at most 500 characters; kept with the role. */
  reason: string;
  /** Which role it is; roles for England are refused. */
  role: Role;
  /** ODS code of the organisation or region that the role is for. */
  scopeCode?: string | null | undefined;
};

/** The share of one equity group that goes along a link, where it differs from that of all people. */
export type GroupWeightInput = {
  /** The stratifier and the group, for example `DEPRIVATION.IMD1`. */
  group: string;
  /** The share of the group, from 0 to 1. */
  weight: number;
};

/** Which plans are followed up to which quarter, and who is compared. */
export type ImplementationPaceFilter = {
  /** One action of the domain, for example `D1-S1`; null for all of its actions together. */
  actionCode?: string | null | undefined;
  /** Whether an organisation counts where it belongs today, or where it did in the last quarter it answered. */
  boundaries?: Boundaries;
  /** Regions, boards or types of organisation. */
  compare: PaceCompared;
  /** The domain of the framework, D1 to D5, whose actions are planned. */
  domain: string;
  /** Only plans of this type of organisation; null for all. Ignored where types are compared. */
  organisationType?: OrganisationType | null | undefined;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** The first quarter that is looked at, at most 39 before the last; as far back as that where left out. */
  sinceQuarterId?: string | null | undefined;
  /** ODS code of a region, whose boards or types alone are compared; leave out for all of England. */
  withinCode?: string | null | undefined;
};

/** How far an action is in place, in this order: NOT_STARTED, PLANNED, IN_PROGRESS, IMPLEMENTED, EMBEDDED; NOT_APPLICABLE stands outside it. No answer is null. */
export type ImplementationStatus =
  /** It is being done now, has been reviewed, and is part of how things are done. */
  | 'EMBEDDED'
  /** It is being done now, and there is evidence from the last 12 months. */
  | 'IMPLEMENTED'
  /** Work has begun and is not finished. */
  | 'IN_PROGRESS'
  /** It cannot apply to this organisation. Say why. */
  | 'NOT_APPLICABLE'
  /** Nothing has been decided yet. */
  | 'NOT_STARTED'
  /** There is an owner and a date, and work has not begun. */
  | 'PLANNED';

/** Whether an issue stops a return from being submitted. */
export type IssueSeverity =
  /** Must be put right before the return can be submitted. */
  | 'ERROR'
  /** Asks for a second look; it stops submission only where it has a `reasonAt` and no `reason` yet. */
  | 'WARNING';

/** Why an organisation cannot be compared. */
export type LeftOutReason =
  /** Its figures may not be compared across a break in its region or board. */
  | 'BREAK'
  /** Says that one of the actions does not apply to it. */
  | 'DOES_NOT_APPLY'
  /** Had it in place in the first quarter, so that nobody knows how it was before. */
  | 'FROM_THE_START'
  /** Is not asked about every one of these actions. */
  | 'NOT_ASKED'
  /** Its figure is hidden or not published for one of the quarters. */
  | 'NOT_PUBLISHED'
  /** None of its organisations has answered about these actions for one of the quarters. */
  | 'NO_ANSWERS'
  /** Did not count the outcome in every quarter, or of fewer than 20 people in a group. */
  | 'NO_OUTCOME'
  /** Sent no return that counts for one of the quarters. */
  | 'NO_RETURN';

/** What a letter is about. */
export type LetterKind =
  /** The regional lead has accepted the return. */
  | 'ACCEPTED'
  /** In 3 days the return can no longer be sent, and it has not been. */
  | 'CLOSES_IN_3'
  /** Asks whether an address that was typed in is the right one; nothing else is sent before. */
  | 'CONFIRM_MAILBOX'
  /** Tells a region which returns wait for its lead: once a day, and only where some came in. */
  | 'DAILY_SUMMARY'
  /** The return is due tomorrow and has not been sent. */
  | 'DUE_IN_1'
  /** The return is due in 3 days and has not been sent. */
  | 'DUE_IN_3'
  /** The return is due in 14 days and has not been sent. */
  | 'DUE_IN_14'
  /** The return is due today and has not been sent. */
  | 'DUE_TODAY'
  /** The organisation was given more days for the return. */
  | 'EXTENDED'
  /** A regional lead asks for a return that has not been sent; once a day at most. */
  | 'FROM_LEAD'
  /** The return can be filled in. */
  | 'OPENED'
  /** The return was due yesterday and has not been sent. */
  | 'OVERDUE_1'
  /** The return was due a week ago and has not been sent. */
  | 'OVERDUE_7'
  /** Says that the return was signed off. */
  | 'RECEIPT_SIGNED_OFF'
  /** Says that a submission arrived. */
  | 'RECEIPT_SUBMITTED'
  /** The return was sent back for changes. */
  | 'SENT_BACK'
  /** The preparer has submitted the return, and it waits for the approver. */
  | 'WAITS_FOR_SIGN_OFF';

/** Where a letter is on its way. */
export type LetterState =
  /** The mail server refused it, or could not be reached for hours. */
  | 'FAILED'
  /** A process ended while handing it over. It is not sent again, so that nobody gets it twice. */
  | 'NOT_KNOWN'
  /** When its turn came it was not true, or not wanted, any more. */
  | 'NOT_NEEDED'
  /** A process is handing it to the mail server. */
  | 'SENDING'
  /** The mail server took it. Whether somebody read it cannot be told. */
  | 'SENT'
  /** No letters were sent by this service when its turn came. */
  | 'SWITCHED_OFF'
  /** It waits for its hour, or to be tried again. */
  | 'WAITING';

/** Whether what was loaded of an organisation counts, and if not, what counts in its place. */
export type LoadedStanding =
  /** It counts, because the organisation has no accepted return that answers the same. */
  | 'COUNTS'
  /** It does not count: a collection that was approved later says the same or otherwise. */
  | 'LATER_COLLECTION'
  /** It does not count: what the organisation says in its own accepted return does. */
  | 'OWN_RETURN';

/** What an answer of a collection would change. */
export type LoadingDifferenceKind =
  /** A collection that is loaded says something else, which this one will take the place of. */
  | 'CHANGED'
  /** Nothing was known of it, and it will count. */
  | 'NEW'
  /** The organisation has answered itself: what is loaded will not count. */
  | 'OWN_ANSWER'
  /** A collection that is loaded says the same. */
  | 'UNCHANGED';

/** What can be done next with a collection. */
export type LoadingNextStep =
  /** Makes its answers count; never taken by anybody who read it in or proposed it. */
  | 'APPROVE'
  /** Decides that a loaded collection stands although its reversal was proposed, with a comment. */
  | 'KEEP'
  /** Puts a checked collection up for approval. */
  | 'PROPOSE'
  /** Proposes to take a loaded collection out of all figures, with a comment. */
  | 'PROPOSE_REVERSAL'
  /** Takes it out of all figures; never taken by whoever proposed the reversal. */
  | 'REVERSE'
  /** Gives a proposal back, with a comment. */
  | 'SEND_BACK'
  /** Gives up a collection that was not approved. */
  | 'WITHDRAW';

/** Where a collection stands between its file and the figures. */
export type LoadingState =
  /** Its file was read and checked. Nothing of it counts. */
  | 'CHECKED'
  /** Its answers count wherever an organisation has not answered itself. */
  | 'LOADED'
  /** It waits for an administrator who neither read it in nor proposed it. */
  | 'PROPOSED'
  /** It still counts, while another administrator decides whether to reverse it. */
  | 'REVERSAL_PROPOSED'
  /** It was taken out of all figures. What it said is kept. */
  | 'REVERSED'
  /** It was sent back with a comment. A better file is a new collection. */
  | 'SENT_BACK'
  /** It was given up before it was approved. */
  | 'WITHDRAWN';

/** What somebody did to a collection. */
export type LoadingStep =
  /** Makes its answers count; never taken by anybody who read it in or proposed it. */
  | 'APPROVE'
  /** Reads a file in and checks every row; nothing of it counts. */
  | 'CHECK'
  /** Decides that a loaded collection stands although its reversal was proposed, with a comment. */
  | 'KEEP'
  /** Puts a checked collection up for approval. */
  | 'PROPOSE'
  /** Proposes to take a loaded collection out of all figures, with a comment. */
  | 'PROPOSE_REVERSAL'
  /** Takes it out of all figures; never taken by whoever proposed the reversal. */
  | 'REVERSE'
  /** Gives a proposal back, with a comment. */
  | 'SEND_BACK'
  /** Gives up a collection that was not approved. */
  | 'WITHDRAW';

/** A step on a collection, with what was looked at. */
export type LoadingStepInput = {
  /** Why; needed to send back, and to propose or refuse a reversal. At most 1,000 characters. */
  comment?: string | null | undefined;
  /** The `contentHash` that was looked at; refused with REVISION_STALE where another stands. */
  contentHash: string;
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Which collection the step is on. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** The step that is to be taken. */
  step: LoadingNextStep;
};

/** Which mailbox is meant. */
export type MailboxInput = {
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation or region. */
  organisationCode: string;
  /** The role whose mailbox it is. */
  role: MailboxRole;
};

/** The roles that a place keeps a mailbox for. */
export type MailboxRole =
  /** Checks a submitted return and signs it off for the organisation, or sends it back to the preparer. */
  | 'APPROVER'
  /** Fills in and submits the quarterly return of an organisation. */
  | 'PREPARER'
  /** Reads, accepts or sends back the returns of a region’s organisations, and compares them. */
  | 'REGIONAL_LEAD';

/** Whether letters go to a mailbox, and why not. */
export type MailboxState =
  /** Letters are sent there. */
  | 'IN_USE'
  /** No address is kept, so no letters are sent. */
  | 'NONE'
  /** Its mail server refused letters three times, so no more are sent. */
  | 'REFUSES'
  /** Somebody who reads it asked for no more letters. */
  | 'STOPPED'
  /** Nobody has yet followed the link that was sent there, so no other letters are sent. */
  | 'UNCONFIRMED';

/** What was done to a mailbox. */
export type MailboxStep =
  /** Somebody who reads the mailbox confirmed it. */
  | 'CONFIRMED'
  /** Somebody removed the address. */
  | 'REMOVED'
  /** Letters are wanted again. */
  | 'RESUMED'
  /** Somebody set the address. */
  | 'SET'
  /** Somebody who reads the mailbox asked for no more letters. */
  | 'STOPPED';

/** That a list of changes was seen. */
export type MarkChangesSeenInput = {
  /** The findings beside it, at most 12; null where none were shown, so that those of before stay. */
  findings?: Array<SeenFindingInput> | null | undefined;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** The `madeAt` of the list that was seen. What came later stays; an earlier moment than is known already changes nothing. */
  madeAt: string;
};

/** Where an organisation belongs from the day on. */
export type MemberMoveInput = {
  /** ODS code of the organisation that moves. */
  code: string;
  /** ODS code of a board; or of a region, for a board and for an organisation without one. */
  toCode: string;
};

/** How a high share of a metric is judged. */
export type MetricPolarity =
  /** A higher figure is better. */
  | 'HIGH_IS_BETTER'
  /** A lower figure is better. */
  | 'LOW_IS_BETTER'
  /** Neither is better, since people may choose: only the gap between groups is judged. */
  | 'NEUTRAL';

/** Which practice of boards is set beside the need of their small areas. */
export type NeedFilter = {
  /** The boards of today, which the figures are restated for, or those of the quarter. */
  boundaries?: Boundaries;
  /** The domain of the framework, D1 to D5, of which the share in place is taken. */
  domain: string;
  /** Only what this type of organisation has in place; null for all types. */
  organisationType?: OrganisationType | null | undefined;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
};

/** A body that begins on the day of a reorganisation. */
export type NewBodyInput = {
  /** Its ODS code: one to five letters, digits or hyphens. */
  code: string;
  /** ODS code of the board it belongs to; null for boards and regions, and where it has none. */
  icbCode?: string | null | undefined;
  /** Its name, at most 200 characters. */
  name: string;
  /** Code of the Office for National Statistics; null where it gives none. */
  onsCode?: string | null | undefined;
  /** ODS code of the region it lies in; its own for a region. */
  regionCode: string;
  /** What type of organisation it is. */
  type: OrganisationType;
};

/** A new name of a body that keeps its code. */
export type NewNameInput = {
  /** ODS code of the body. */
  code: string;
  /** The new name, at most 200 characters. */
  name: string;
};

/** What a step did to the note of an organisation beside a comparison. */
export type NoteStepKind =
  /** The organisation took the note away; nothing stands beside the comparison since. */
  | 'WITHDRAWN'
  /** The organisation wrote the note, or another in its place. */
  | 'WRITTEN';

/** From what a helper types for an organisation. */
export type OnBehalfInput = {
  /** The day on which it did, in London; refused where it is still to come. */
  receivedOn: string;
  /** How it reached the helper. */
  source: ReceiptSource;
};

/** What recorded something about an organisation. */
export type OrganisationSourceKind =
  /** The demonstration, for which it was invented. */
  | 'DEMONSTRATION'
  /** A file of the Organisation Data Service that was imported, or the taking back of one. */
  | 'IMPORT'
  /** The product itself, which comes with the code lists of regions and boards. */
  | 'PRODUCT'
  /** A reorganisation that an administrator approved. */
  | 'REORGANISATION';

/** Whether an organisation is open on the day from which it is seen. */
export type OrganisationState =
  /** Its last day lies before that day. */
  | 'CLOSED'
  /** Its first day lies after that day. */
  | 'NOT_YET_OPEN'
  /** It is open on that day. */
  | 'OPEN';

/** Which organisations are wanted, and the domain whose actions are shown. */
export type OrganisationStatusesFilter = {
  /** AS_WAS: the organisations of the region or board in the quarter. AS_NOW: those that count for it today; one that belonged to another lead’s region in the quarter is left out. */
  boundaries?: Boundaries;
  /** D1 to D5, whose actions become the columns. */
  domain: string;
  /** ODS code of a board of the region; null for all of the region. */
  icbCode?: string | null | undefined;
  /** Only organisations of this type; null for all. */
  organisationType?: OrganisationType | null | undefined;
  /** Only organisations of this type, or trusts of this kind at the end of the quarter; null for all. */
  peerGroup?: PeerGroup | null | undefined;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** ODS code of the region, which the viewer may look into. */
  regionCode: string;
  /** Only organisations whose returns are in these states; null for all. */
  states?: Array<ReturnState> | null | undefined;
};

/** The types of organisation that send returns; each is asked its own actions and metrics. */
export type OrganisationType =
  /** An integrated care board, which plans and pays for the health care of its part of a region. */
  | 'ICB'
  /** A primary care network: GP practices that work together and share services. */
  | 'PCN'
  /** A GP practice, with patients on its list. */
  | 'PRACTICE'
  /** A region of NHS England, within which boards and the organisations that provide care are compared. */
  | 'REGION'
  /** An NHS trust or NHS foundation trust, which provides care. */
  | 'TRUST';

/** Which practice of areas is set beside which outcome of their people. */
export type OutcomeFilter = {
  /** One action of the domain, for example `D1-S1`; null for all of its actions together. */
  actionCode?: string | null | undefined;
  /** Whether both figures stand on the boundaries of today or on those of the quarter. */
  boundaries?: Boundaries;
  /** The domain of the framework, D1 to D5, whose share in place is set beside it. */
  domain: string;
  /** What the areas are: REGION or ICB. */
  level: AreaLevel;
  /** The metric whose figures are the outcome, for example `M05`. */
  metricId: string;
  /** Only what this type of organisation has in place; null for all. The outcome is of all that count it. */
  organisationType?: OrganisationType | null | undefined;
  /** Whether the gap between the two groups is the outcome, or the share of the one that is set against the other. */
  outcome?: OutcomeKind;
  /** Number of the publication that outcomes are read from; leave out for the newest. */
  publication?: number | null | undefined;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** Which groups of people the outcome is divided by. */
  stratifier: Stratifier;
};

/** What of an outcome is set beside practice. */
export type OutcomeKind =
  /** The gap between the two groups that are compared. */
  | 'GAP'
  /** The share of the group that is set against the other, for example the most deprived fifth. */
  | 'SHARE';

/** Whose way from plan to practice is compared. */
export type PaceCompared =
  /** Integrated care boards. */
  | 'ICB'
  /** The regions of England. */
  | 'REGION'
  /** The types of organisation, in all of England. */
  | 'TYPE';

/** How the way from plan to practice compares with that of all others together. */
export type PaceVerdict =
  /** Neither is beyond chance, which is not the same as alike. */
  | 'CANNOT_TELL'
  /** Plans come to be in place more slowly than in all others together, beyond chance. */
  | 'LONGER'
  /** Plans come to be in place more quickly than in all others together, beyond chance. */
  | 'SHORTER'
  /** Fewer than five organisations, here or elsewhere, have plans that were followed: outside every verdict. */
  | 'TOO_FEW';

/** Organisations alike enough to compare in practice: a type of organisation, or one kind of NHS trust. */
export type PeerGroup =
  /** Mainly general hospitals: emergency, planned and maternity care. */
  | 'ACUTE_TRUST'
  /** Mainly emergency and patient transport services. */
  | 'AMBULANCE_TRUST'
  /** Mainly care in clinics and at home, for example district nursing. */
  | 'COMMUNITY_TRUST'
  /** An integrated care board, which plans and pays for the health care of its part of a region. */
  | 'ICB'
  /** Mainly care for mental health, learning disability and autism. */
  | 'MENTAL_HEALTH_TRUST'
  /** Health and social care together, or care that none of the other kinds describes. */
  | 'OTHER_TRUST'
  /** A primary care network: GP practices that work together and share services. */
  | 'PCN'
  /** A GP practice, with patients on its list. */
  | 'PRACTICE'
  /** A region of NHS England, within which boards and the organisations that provide care are compared. */
  | 'REGION'
  /** Mainly hospitals for one field, for example cancer, hearts, eyes or children. */
  | 'SPECIALIST_TRUST'
  /** An NHS trust or NHS foundation trust, which provides care. */
  | 'TRUST';

/** Where all organisations of a place belong from the day on, if their board ends or gives up a part. */
export type PlaceMoveInput = {
  /** ODS code of the place, a sub-ICB location. */
  placeCode: string;
  /** ODS code of the board or region that they then belong to. */
  toCode: string;
};

/** What an organisation will do about an action that is not in place. */
export type PlanActionInput = {
  /** The action, for example `D1-S1`; one that this return does not ask is refused with INPUT_NOT_UNDERSTOOD. */
  actionCode: string;
  /** By which day, as year-month-day; one that has passed only where it stays. */
  dueOn: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The role that answers for it, 1 to 200 characters; no name, e-mail address or telephone number. */
  ownerRole: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** Why it takes longer, at most 500 characters; needed where the day is later than before. */
  reason?: string | null | undefined;
  /** The number of the last step that the sender saw, 0 for none; refused with REVISION_STALE where there is another. */
  seen: number;
  /** What will be done: 1 to 500 characters, nothing about a patient. */
  whatWillBeDone: string;
};

/** How the plan of an organisation for an action stands, from its day and from accepted returns. */
export type PlanState =
  /** An accepted return says that the action is in place. */
  | 'DONE'
  /** The organisation said that it will not be done, and why. */
  | 'GIVEN_UP'
  /** The day by which it was to be done has passed, and no accepted return says that the action is in place. */
  | 'LATE'
  /** An accepted return says that the action does not apply, or the return does not ask about it. */
  | 'NOT_NEEDED'
  /** It is to be done by a day that has not passed. */
  | 'PLANNED';

/** What a step in the plan for an action did. */
export type PlanStepKind =
  /** Somebody said that it will not be done, and why. */
  | 'GIVEN_UP'
  /** Somebody made the plan, or made it anew after it was closed. */
  | 'PLANNED'
  /** It was given another day; a later one has a reason. */
  | 'REDATED'
  /** What will be done, or who answers for it, was changed; the day stayed. */
  | 'REWORDED';

/** What became of what an area has in place. */
export type PracticeChange =
  /** No change is beyond chance, which is not the same as none. */
  | 'CANNOT_TELL'
  /** Less is in place in the last quarter than in the first, beyond chance. */
  | 'FELL'
  /** More is in place in the last quarter than in the first, beyond chance. */
  | 'ROSE';

/** What is to be published, as which kind, and why where it revises. */
export type PreparePublicationInput = {
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** What it is to be. */
  kind: PublicationKind;
  /** The latest quarter that it is to hold. */
  quarterId: string;
  /** Why final figures are revised, at most 500 characters: readers see it. Left out for other kinds. */
  reason?: string | null | undefined;
};

/** What a publication is. */
export type PublicationKind =
  /** Of a quarter whose returns are in, approved by a second person and announced beforehand. */
  | 'FINAL'
  /** Made by the clock while returns still come in: its figures are expected to change. */
  | 'PROVISIONAL'
  /** Final figures corrected, with the reason. */
  | 'REVISED';

/** What people can do next with a publication. */
export type PublicationNextStep =
  /** Announces it for a minute; never done by anybody who prepared it or chose what it withholds. */
  | 'APPROVE'
  /** Gives it up before it is published, with a comment. */
  | 'DISCARD'
  /** Withholds the figures of proposals of the audit, after which it is built and audited again. */
  | 'WITHHOLD';

/** Where a publication stands between its preparation and the minute at which it is out. */
export type PublicationState =
  /** It was approved, and is published by itself at its minute. */
  | 'ANNOUNCED'
  /** The attack learnt nothing; final and revised figures wait for a second person. */
  | 'AUDITED'
  /** An attack on its figures, and on all before it, is being tried. */
  | 'AUDITING'
  /** Its figures are being made from the returns that count. */
  | 'BUILDING'
  /** Its figures are made and sealed, and wait for the audit. */
  | 'BUILT'
  /** It was given up before it was published; nobody has seen it. */
  | 'DISCARDED'
  /** It is out, and never changes. */
  | 'PUBLISHED'
  /** The attack learnt something about an organisation: figures must be withheld, or it is discarded. */
  | 'REFUSED';

/** What somebody, or the product, did to a publication. */
export type PublicationStep =
  /** Announces it for a minute; never done by anybody who prepared it or chose what it withholds. */
  | 'APPROVE'
  /** Finds that its figures tell of nobody, together with all before it. */
  | 'AUDIT'
  /** Makes its figures and seals them. */
  | 'BUILD'
  /** Gives it up before it is published, with a comment. */
  | 'DISCARD'
  /** Begins a publication of everything that counts at this moment. */
  | 'PREPARE'
  /** Shows it to those it is for. */
  | 'PUBLISH'
  /** Finds that its figures would tell of an organisation. */
  | 'REFUSE'
  /** Withholds the figures of proposals of the audit, after which it is built and audited again. */
  | 'WITHHOLD';

/** The approval of an edition, with what the approver looked at. */
export type PublishFormEditionInput = {
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** The `contentHash` that was looked at; refused with REVISION_STALE for another. */
  seenHash: string;
  /** Number of the edition. */
  version: number;
};

/** What should change in the answer to one question of a return that is sent back. */
export type QuestionCommentInput = {
  /** The question, for example `M01.DEPRIVATION`; each at most once. */
  question: string;
  /** What should change there: 1 to 1,000 characters, nothing about a patient. */
  text: string;
};

/** How what a helper types reached them. */
export type ReceiptSource =
  /** The organisation wrote it in an e-mail or in a file that came with one. */
  | 'EMAIL'
  /** The organisation wrote it on paper, which came by post or by hand. */
  | 'PAPER'
  /** Somebody of the organisation said it on the telephone. */
  | 'PHONE';

/** A new entry for the ledger of breaks. */
export type RecordBreakInput = {
  /** What the entry says. */
  content: BreakContentInput;
  /** A UUID made by the sender, once for each break: sent again, it has no second effect. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Why it is recorded, for whoever reads the ledger later. */
  reason: string;
};

/** A program to be registered. */
export type RegisterClientInput = {
  /** What an outside sign-in provider calls the program. Needed where such a provider signs people in; refused where this service draws secrets itself. */
  clientId?: string | null | undefined;
  /** Whom to write to about it: an address of a team, at most 200 characters. */
  contact: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** What people shall call it, at most 100 characters. */
  name: string;
  /** ODS code of the organisation whose returns it shall fill in; needed with the scope of own returns. */
  organisationCode?: string | null | undefined;
  /** The kinds of data that it needs, and no more. */
  scopes: Array<ClientScope>;
};

/** A question that a draft is to ask no longer. */
export type RemoveFormQuestionInput = {
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Code of the question. */
  question: string;
  /** Number of the edition. */
  version: number;
};

/** A saved view that is no longer wanted. */
export type RemoveViewInput = {
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Which view is removed, with its name and note. */
  number: number;
};

/** The return that its organisation wants to work on again. */
export type ReopenInput = {
  /** The latest revision that the sender saw, 0 = none; refused with REVISION_STALE where there is another by now. */
  expectedRevision: number;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** Why, for others to read beside the return; refused with COMMENT_NEEDED where it is empty. */
  reason: string;
};

/** What a reorganisation is to say. */
export type ReorganisationContentInput = {
  /** ODS codes of bodies that close the day before and that nobody takes over from. */
  closures: Array<string>;
  /** The first day of the new state, from 1 July 2022 on. */
  effectiveOn: string;
  /** Who takes over from whom. */
  links: Array<ReorganisationLinkInput>;
  /** Where single organisations go. Members of a body with one successor follow it by themselves. */
  moves: Array<MemberMoveInput>;
  /** Bodies that begin on the day. */
  newBodies: Array<NewBodyInput>;
  /** Bodies that go on under their codes with other names. */
  newNames: Array<NewNameInput>;
  /** Where all organisations of a place go. */
  placeMoves: Array<PlaceMoveInput>;
  /** Where it is written down: a document or a link. */
  source: string;
  /** What happens, in a few words without a full stop, at most 120 characters. */
  title: string;
};

/** Whether an issue of a reorganisation must be put right. */
export type ReorganisationIssueSeverity =
  /** Must be put right before the reorganisation can be proposed. */
  | 'ERROR'
  /** Says what follows from it; it does not stop it from being proposed. */
  | 'WARNING';

/** That one body takes over from another, in whole or part. */
export type ReorganisationLinkInput = {
  /** Shares of single equity groups, where they are known. */
  groupWeights: Array<GroupWeightInput>;
  /** Whether nobody knows the weight: the history of the predecessor then counts for its region, and for no board. */
  isWeightUnknown: boolean;
  /** ODS code of the body that is taken over from. */
  predecessorCode: string;
  /** ODS code of the body that takes over. */
  successorCode: string;
  /** How the one follows the other. */
  type: SuccessionType;
  /** Share of the predecessor’s people that goes along, above 0 and below 1 with at most six decimals; null for a merger or a change of code, and where nobody knows it. */
  weight?: number | null | undefined;
  /** Who worked the weights out, and how; empty where nothing is divided. */
  weightsSource: string;
};

/** What can be done next with a reorganisation. */
export type ReorganisationNextStep =
  /** Writes another version, which is a draft. */
  | 'AMEND'
  /** Records what it says; never taken by anybody who wrote or proposed it. */
  | 'APPROVE'
  /** Decides that an approved one stands although its revocation was proposed, with a comment. */
  | 'KEEP'
  /** Puts a draft without errors up for approval. */
  | 'PROPOSE'
  /** Proposes to take an approved one back before its day, with a comment. */
  | 'PROPOSE_REVOCATION'
  /** Gives a proposal back to its drafter, with a comment. */
  | 'RETURN'
  /** Takes back what it recorded, before its day; never taken by whoever proposed the revocation. */
  | 'REVOKE'
  /** Gives up one that was not approved, with a comment. */
  | 'WITHDRAW';

/** Where a reorganisation stands between draft and decision. */
export type ReorganisationState =
  /** What it says is recorded, and holds from its day on. */
  | 'APPROVED'
  /** It is being written, and may still have errors. */
  | 'DRAFT'
  /** It waits for an administrator who neither wrote nor proposed it. */
  | 'PROPOSED'
  /** It was given back to its drafter with a comment. */
  | 'RETURNED'
  /** It still holds, while another administrator decides whether to revoke it. */
  | 'REVOCATION_PROPOSED'
  /** It was taken back before its day, and holds no longer. */
  | 'REVOKED'
  /** It was given up before it was approved. */
  | 'WITHDRAWN';

/** What somebody did to a reorganisation. */
export type ReorganisationStep =
  /** Writes another version, which is a draft. */
  | 'AMEND'
  /** Records what it says; never taken by anybody who wrote or proposed it. */
  | 'APPROVE'
  /** Writes the first version. */
  | 'DRAFT'
  /** Decides that an approved one stands although its revocation was proposed, with a comment. */
  | 'KEEP'
  /** Puts a draft without errors up for approval. */
  | 'PROPOSE'
  /** Proposes to take an approved one back before its day, with a comment. */
  | 'PROPOSE_REVOCATION'
  /** Gives a proposal back to its drafter, with a comment. */
  | 'RETURN'
  /** Takes back what it recorded, before its day; never taken by whoever proposed the revocation. */
  | 'REVOKE'
  /** Gives up one that was not approved, with a comment. */
  | 'WITHDRAW';

/** A step on a reorganisation that needs no words. */
export type ReorganisationStepInput = {
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Which reorganisation the step is on. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
};

/** What a viewer may do with a return now, and by which mutation. */
export type ReturnAction =
  /** Accept the signed-off revision, with `acceptReturn`. */
  | 'ACCEPT'
  /** Confirm what a helper typed, with `confirmAnswers`. */
  | 'CONFIRM'
  /** Save answers, with `saveAnswers`. */
  | 'EDIT'
  /** Give the correction up, so that the accepted version stands again, with `giveUpCorrection`. */
  | 'GIVE_UP'
  /** Take it back before sign-off, or open it for correction, with `reopenReturn`. */
  | 'REOPEN'
  /** Send the revision back with a comment, with `sendBackReturn`. */
  | 'SEND_BACK'
  /** Sign the submitted revision off for the organisation, with `signOffReturn`. */
  | 'SIGN_OFF'
  /** Submit the draft as a new revision, with `submitReturn`. */
  | 'SUBMIT';

/** What happened to a return. */
export type ReturnEventKind =
  /** A regional lead accepted the revision, which counts from then on. */
  | 'ACCEPTED'
  /** The organisation confirmed that what a helper typed is what it wrote. */
  | 'CONFIRMED'
  /** A preparer gave the correction up: the version that was accepted stands again, with its answers. */
  | 'CORRECTION_GIVEN_UP'
  /** A preparer opened the accepted return for correction. */
  | 'REOPENED'
  /** An approver before sign-off, or a regional lead after it, asked for changes. */
  | 'SENT_BACK'
  /** An approver signed the revision off for the organisation. */
  | 'SIGNED_OFF'
  /** Somebody in the organisation, or a helper for it, began to fill it in. */
  | 'STARTED'
  /** A preparer, or the approver where helpers alone had typed, submitted the draft as a new revision. */
  | 'SUBMITTED'
  /** A helper typed in what the organisation wrote or said. */
  | 'TYPED_ON_BEHALF'
  /** A preparer took the submitted revision back before sign-off. */
  | 'WITHDRAWN';

/** Where a return is on its way from the organisation to the region. */
export type ReturnState =
  /** The regional lead has accepted it, and it counts in comparisons. */
  | 'ACCEPTED'
  /** The organisation is filling the return in, or correcting it. */
  | 'DRAFT'
  /** The return is expected, and nobody has begun it. */
  | 'NOT_STARTED'
  /** It was sent back with a comment, and has not been submitted again. */
  | 'RETURNED'
  /** The organisation has signed it off, and it waits for the regional lead. */
  | 'SIGNED_OFF'
  /** The preparer has submitted it, and it waits for the organisation’s approver. */
  | 'SUBMITTED';

/** Takes a program’s way in away for ever. */
export type RevokeClientInput = {
  /** Why it is revoked, at most 500 characters; kept with it. */
  comment: string;
  /** The program that is to be let in no more. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
};

/** A role that is to end now. */
export type RevokeRoleInput = {
  /** The role of that one person, by its id. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Why it ends, at most 500 characters; kept with the role. */
  reason: string;
};

/** What a person or machine acts as; it decides what they may see and do. */
export type Role =
  /** Decides who may use the service, records reorganisations and breaks in series, and cannot see or change a return. */
  | 'ADMINISTRATOR'
  /** Checks a submitted return and signs it off for the organisation, or sends it back to the preparer. */
  | 'APPROVER'
  /** Types in what organisations wrote on paper or said, for those of a board or region; the organisation confirms and submits it. */
  | 'HELPER'
  /** Compares regions and organisations across England, and cannot change a return. */
  | 'NATIONAL_ANALYST'
  /** Fills in and submits the quarterly return of an organisation. */
  | 'PREPARER'
  /** Reads, accepts or sends back the returns of a region’s organisations, and compares them. */
  | 'REGIONAL_LEAD';

/** Asks for another secret of a program. */
export type RotateClientSecretInput = {
  /** The program that is to have another secret. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** For how many hours, 0 to 720, the present secret can still be used. With 0 it ends at once; tokens fetched with it last for an hour at most. */
  overlapHours?: number;
};

/** Answers of one return that are to be saved, each question at most once. */
export type SaveAnswersInput = {
  /** The questions that were answered; those left out stay as they are. */
  answers: Array<AnswerInput>;
  /** From what a helper types, who must say; left out by whoever types for their own organisation. */
  onBehalf?: OnBehalfInput | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
};

/** What a draft says from now on, as a whole. */
export type SaveFormEditionInput = {
  /** The whole edition as JSON. Its number and day of publication are the draft’s own. */
  definition: string;
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Number of the edition. */
  version: number;
};

/** The words of one question of a draft, and who is asked. */
export type SaveFormQuestionInput = {
  /** Who is asked, each type once; nobody else is. */
  askedOf: Array<AskedTypeInput>;
  /** Why it is asked, and on what authority. */
  basis: string;
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Help at the question. */
  hint: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Code of the question whose shape a new one takes, and after which it stands. */
  like?: string | null | undefined;
  /** Code of the question; one that is new needs `like`. */
  question: string;
  /** A few words for lists and charts. */
  shortText: string;
  /** What is asked, in the words that everybody will read. */
  text: string;
  /** Number of the edition. */
  version: number;
};

/** A view of a comparison to be kept. */
export type SaveViewInput = {
  /** Path of a page of comparison with what is chosen there, for example `/equity?area=Y56`; up to 1,000 characters, never an address of another service. */
  address: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** True to let others see it who act in the same role for the same organisation or region. */
  isShared: boolean;
  /** What it is to be called: 1 to 100 characters. */
  name: string;
  /** What to say of it: up to 1,500 characters, and empty for nothing. */
  note: string;
};

/** Which section of the form is counted, in which areas and quarter. */
export type SectionAnswersFilter = {
  /** The boundaries of the quarter, or those of today. */
  boundaries?: Boundaries;
  /** What is compared: ENGLAND, REGION or ICB. */
  level: AreaLevel;
  /** Only returns of this type of organisation; null for all. */
  organisationType?: OrganisationType | null | undefined;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** Key of a section of the form, for example `MISSING` or `SERVICES`. */
  section: string;
  /** ODS code of a region, whose boards alone are compared; leave out for all of England. Ignored at the level ENGLAND. */
  withinCode?: string | null | undefined;
};

/** How long somebody was at work in one section of a return. */
export type SectionSecondsInput = {
  /** Seconds in which a page was in sight and used within the minute before; in all. */
  seconds: number;
  /** Key of the section that was shown, or `ELSEWHERE` for pages of no section. */
  section: string;
};

/** An answer as its sender looked at it. */
export type SeenAnswerInput = {
  /** Code of the question in the form, for example `D2-S5` or `M01.DEPRIVATION`. */
  question: string;
  /** The `version` that the sender saw; refused with REVISION_STALE where it was typed again since. */
  version: number;
};

/** A sentence of the latest findings that stood beside the list that was seen. */
export type SeenFindingInput = {
  /** The page that it rests on: a path of this service of at most 1,000 characters. */
  address: string;
  /** The whole sentence as it was shown, of at most 1,000 characters. */
  sentence: string;
};

/** What there is to tell of the state of the service. */
export type ServiceNoticeCode =
  /** The disk is nearly full: files and publications are refused, everything else can be done. */
  | 'DISK_LOW'
  /** The service can only be read at the moment, for want of room on its disk. */
  | 'READ_ONLY';

/** An address for a mailbox. */
export type SetMailboxInput = {
  /** The address of a mailbox that the role shares, not of one person. */
  address: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation or region. */
  organisationCode: string;
  /** The role whose mailbox it is. */
  role: MailboxRole;
};

/** Whether a saved view is shared with others of the same role and place. */
export type ShareViewInput = {
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** True to let others see it, false to keep it to oneself. */
  isShared: boolean;
  /** Which view is shared, or shared no longer. */
  number: number;
};

/** How a board with high need stands beside England in what it has in place. */
export type StandingOfBoard =
  /** Among the third with the highest need, with more in place than England beyond chance. */
  | 'ABOVE_ENGLAND'
  /** Among the third with the highest need, with less in place than England beyond chance. */
  | 'BELOW_ENGLAND'
  /** Among the third with the highest need; its returns do not tell whether it has less in place. */
  | 'CANNOT_TELL'
  /** Not among the third of boards with the highest need. */
  | 'NOT_HIGH_NEED'
  /** Its need is not known, or fewer than five of its organisations answered. */
  | 'NOT_JUDGED';

/** What outcome counts are divided by, to tell groups of people apart. */
export type Stratifier =
  /** Age bands from 0 to 17 up to 85 and over, compared without an order. */
  | 'AGE'
  /** Fifths of the Index of Multiple Deprivation, ordered from the most deprived to the least. */
  | 'DEPRIVATION'
  /** Five broad ethnic groups, with those not stated and those not known. */
  | 'ETHNICITY'
  /** Female and male, with those not known and those not specified. */
  | 'SEX';

/** The draft that is to be submitted, and what its sender saw. */
export type SubmitReturnInput = {
  /** The latest revision that the sender saw, 0 = none; refused with REVISION_STALE where there is another by now. */
  expectedRevision: number;
  /** Made by the sender once for each submission; sent again, it has no second effect. */
  idempotencyKey: string;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** Why it is submitted again; shown in its timeline. */
  reason?: string | null | undefined;
};

/** How one organisation followed another. */
export type SuccessionType =
  /** The predecessor went on, and gave up a part to the successor. */
  | 'BOUNDARY_CHANGE'
  /** The predecessor ended, and one successor took over all of it. */
  | 'MERGER'
  /** The body went on under a new code; nothing else changed. */
  | 'RENAME'
  /** The predecessor ended, and several successors each took over a part. */
  | 'SPLIT';

/** That an extension ends that the region allowed and the organisation has not used. */
export type TakeBackDaysInput = {
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose return it is. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** Why, at most 500 characters; it is kept with the extension. */
  reason: string;
};

/** A view that is shared by somebody who does not hold the role any longer. */
export type TakeOverViewInput = {
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Which view becomes the own view of whoever asks. */
  number: number;
};

/** What may be said when the areas of a view are set beside each other. */
export type Verdict =
  /** The whole interval lies inside a margin that was declared beforehand. */
  | 'ALIKE'
  /** Neither a difference nor likeness was shown, which is not the same as alike. */
  | 'CANNOT_TELL'
  /** Beyond chance, allowing for everything that was looked at on the view. */
  | 'DIFFERENT';

/** The part of a change of windows that a problem lies in. */
export type WindowChangeField =
  /** The last day of the window or the extension. */
  | 'closesOn'
  /** The published deadline of the window. */
  | 'dueOn'
  /** The first day of the window. */
  | 'opensOn'
  /** The organisation that an extension is for. */
  | 'organisationCode'
  /** The quarter whose return it is about. */
  | 'quarterId'
  /** Why it is made, or given up. */
  | 'reason';

/** What two administrators can change about when returns are sent. */
export type WindowChangeKind =
  /** A later close for one organisation and quarter. */
  | 'EXTENSION'
  /** An extension that ends before it was used. */
  | 'REVOCATION'
  /** The days on which the return of a quarter opens, is due and closes, for everybody. */
  | 'WINDOW';

/** Where a change of windows stands between draft and approval. */
export type WindowChangeState =
  /** It took effect when it was approved. It is never edited. */
  | 'APPROVED'
  /** It was written down, and nobody has been asked to approve it. */
  | 'DRAFT'
  /** It waits for an administrator who neither drafted nor proposed it. */
  | 'PROPOSED'
  /** It was given up before it was approved. */
  | 'WITHDRAWN';

/** What can be done next with a change of windows. */
export type WindowNextStep =
  /** It takes effect at once; never approved by anybody who drafted or proposed it. */
  | 'APPROVE'
  /** Puts it up for approval by another administrator. */
  | 'PROPOSE'
  /** Gives it up, with a comment; a better one can be drafted then. */
  | 'WITHDRAW';

/** Where the window in which a return can be sent stands on a day in London. */
export type WindowState =
  /** After the last day: nothing can be typed or submitted, though what was submitted can be signed off and accepted. */
  | 'CLOSED'
  /** The published deadline has passed, but the return can still be filled in and sent. */
  | 'LATE'
  /** Before the first day on which the return can be filled in. */
  | 'NOT_YET_OPEN'
  /** The return can be filled in and sent, and is not late. */
  | 'OPEN';

/** A step on a change of windows that needs no words. */
export type WindowStepInput = {
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Which change of windows is meant, by its `id`. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
};

/** An entry of the ledger that is to be taken out of use. */
export type WithdrawBreakInput = {
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** The entry that is withdrawn, by its `id`. */
  id: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Why it is withdrawn, for whoever reads the ledger later. */
  reason: string;
};

/** That an organisation takes its note away. */
export type WithdrawComparisonNoteInput = {
  /** D1 to D5; a domain that the organisation is not asked about is refused with INPUT_NOT_UNDERSTOOD. */
  domain: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose row is meant. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** The `lastStep` that the sender saw, 0 for none; refused with REVISION_STALE where another step was taken since. */
  seen: number;
};

/** What to hold back of a publication that its audit refused. */
export type WithholdFiguresInput = {
  /** The version that the sender looked at; refused with REVISION_STALE where another has taken its place. */
  expectedVersion: number;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** Which publication is meant, by its number. */
  number: number;
  /** The proposals that are taken up, by their `id`. */
  proposalIds: Array<string>;
};

/** What an organisation writes beside a comparison that it appears in. */
export type WriteComparisonNoteInput = {
  /** D1 to D5; a domain that the organisation is not asked about is refused with INPUT_NOT_UNDERSTOOD. */
  domain: string;
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** ODS code of the organisation whose row is meant. */
  organisationCode: string;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
  /** The `lastStep` that the sender saw, 0 for none; refused with REVISION_STALE where another step was taken since. */
  seen: number;
  /** The note: 1 to 1,000 characters of plain text, which name nobody and hold no numbers of people. */
  text: string;
};

/** A letter to the organisations shown that have not sent. */
export type WriteToShownInput = {
  /** Made by the sender once for each intent, best a random UUID, and sent again with it until an answer comes: what was carried out is not carried out again, and is answered as before, with everything as it stands by now. Kept for 7 days, for its sender alone; with other content it is refused with INPUT_NOT_UNDERSTOOD. */
  idempotencyKey?: string | null | undefined;
  /** What the lead adds, at most 500 characters. */
  note?: string | null | undefined;
  /** ODS codes of the organisations shown; 1,000 at most. */
  organisationCodes: Array<string>;
  /** The quarter by its NHS financial year, for example 2026-27-Q2 for July to September 2026. */
  quarterId: string;
};

export type ComparabilityLedgerQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparabilityLedgerQuery = { comparabilityBreaks: Array<{ id: string, version: number, occursOn: string, lastsUntil: string | null, kind: BreakKind, kindLabel: string, title: string, explanation: string, source: string, isWithdrawn: boolean, recordedByName: string | null, reason: string, recordedAt: string, touches: { metrics: Array<string> | null, stratifiers: Array<Stratifier> | null, actions: Array<string> | null, levels: Array<AreaLevel> | null, areaCodes: Array<string> | null, readings: Array<Boundaries> | null }, areas: Array<{ level: AreaLevel, code: string, shortName: string, lastDay: string | null }> | null }>, comparabilityAreas: Array<{ level: AreaLevel, code: string, shortName: string, lastDay: string | null }> };

export type RecordBreakMutationVariables = Exact<{
  input: RecordBreakInput;
}>;


export type RecordBreakMutation = { recordBreak: { break: { id: string, version: number, occursOn: string, lastsUntil: string | null, kind: BreakKind, kindLabel: string, title: string, explanation: string, source: string, isWithdrawn: boolean, recordedByName: string | null, reason: string, recordedAt: string, touches: { metrics: Array<string> | null, stratifiers: Array<Stratifier> | null, actions: Array<string> | null, levels: Array<AreaLevel> | null, areaCodes: Array<string> | null, readings: Array<Boundaries> | null }, areas: Array<{ level: AreaLevel, code: string, shortName: string, lastDay: string | null }> | null } | null, issues: Array<{ field: string, message: string }> } };

export type AmendBreakMutationVariables = Exact<{
  input: AmendBreakInput;
}>;


export type AmendBreakMutation = { amendBreak: { break: { id: string, version: number, occursOn: string, lastsUntil: string | null, kind: BreakKind, kindLabel: string, title: string, explanation: string, source: string, isWithdrawn: boolean, recordedByName: string | null, reason: string, recordedAt: string, touches: { metrics: Array<string> | null, stratifiers: Array<Stratifier> | null, actions: Array<string> | null, levels: Array<AreaLevel> | null, areaCodes: Array<string> | null, readings: Array<Boundaries> | null }, areas: Array<{ level: AreaLevel, code: string, shortName: string, lastDay: string | null }> | null } | null, issues: Array<{ field: string, message: string }> } };

export type WithdrawBreakMutationVariables = Exact<{
  input: WithdrawBreakInput;
}>;


export type WithdrawBreakMutation = { withdrawBreak: { break: { id: string, version: number, occursOn: string, lastsUntil: string | null, kind: BreakKind, kindLabel: string, title: string, explanation: string, source: string, isWithdrawn: boolean, recordedByName: string | null, reason: string, recordedAt: string, touches: { metrics: Array<string> | null, stratifiers: Array<Stratifier> | null, actions: Array<string> | null, levels: Array<AreaLevel> | null, areaCodes: Array<string> | null, readings: Array<Boundaries> | null }, areas: Array<{ level: AreaLevel, code: string, shortName: string, lastDay: string | null }> | null } | null, issues: Array<{ field: string, message: string }> } };

export type BreakPayloadPartsFragment = { break: { id: string, version: number, occursOn: string, lastsUntil: string | null, kind: BreakKind, kindLabel: string, title: string, explanation: string, source: string, isWithdrawn: boolean, recordedByName: string | null, reason: string, recordedAt: string, touches: { metrics: Array<string> | null, stratifiers: Array<Stratifier> | null, actions: Array<string> | null, levels: Array<AreaLevel> | null, areaCodes: Array<string> | null, readings: Array<Boundaries> | null }, areas: Array<{ level: AreaLevel, code: string, shortName: string, lastDay: string | null }> | null } | null, issues: Array<{ field: string, message: string }> };

export type LedgerEntryPartsFragment = { id: string, version: number, occursOn: string, lastsUntil: string | null, kind: BreakKind, kindLabel: string, title: string, explanation: string, source: string, isWithdrawn: boolean, recordedByName: string | null, reason: string, recordedAt: string, touches: { metrics: Array<string> | null, stratifiers: Array<Stratifier> | null, actions: Array<string> | null, levels: Array<AreaLevel> | null, areaCodes: Array<string> | null, readings: Array<Boundaries> | null }, areas: Array<{ level: AreaLevel, code: string, shortName: string, lastDay: string | null }> | null };

export type LedgerAreaPartsFragment = { level: AreaLevel, code: string, shortName: string, lastDay: string | null };

export type SectionAnswersQueryVariables = Exact<{
  filter: SectionAnswersFilter;
  quarterId: string;
}>;


export type SectionAnswersQuery = { sectionAnswers: { level: AreaLevel, title: string, askedOf: string, finding: string, source: string, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, within: { code: string, name: string, shortName: string } | null, parts: Array<{ code: string, label: string, answers: Array<{ answer: string, label: string, isOrdered: boolean }> }>, wholes: Array<{ expected: number, accepted: number, area: { code: string, name: string, shortName: string }, parts: Array<{ code: string, answered: number, organisations: Array<number> }> }>, areas: Array<{ expected: number, accepted: number, area: { code: string, name: string, shortName: string }, parts: Array<{ code: string, answered: number, organisations: Array<number> }> }> }, regions: Array<{ code: string, name: string, shortName: string }> };

export type AreaSectionAnswersPartsFragment = { expected: number, accepted: number, area: { code: string, name: string, shortName: string }, parts: Array<{ code: string, answered: number, organisations: Array<number> }> };

export type CompareConsistencyQueryVariables = Exact<{
  filter: ConsistencyFilter;
  quarterId: string;
  isChecked: boolean;
}>;


export type CompareConsistencyQuery = { consistency: { level: AreaLevel, columnToOpen: string | null, source: string, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, within: { code: string, name: string, shortName: string } | null, comparison: { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> }, findings: Array<{ kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> }>, peerGroup: { label: string, note: string | null } | null, columns: Array<{ key: string, label: string, text: string }>, wholes: Array<{ regionCode: string | null, expected: number, accepted: number, isLowResponse: boolean, area: { code: string, name: string, shortName: string }, response: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, overall: { key: string, organisations: number, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null, checked?: { inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null } }, cells: Array<{ key: string, organisations: number, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null, checked?: { inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null } }> }>, areas: Array<{ regionCode: string | null, expected: number, accepted: number, isLowResponse: boolean, area: { code: string, name: string, shortName: string }, response: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, overall: { key: string, organisations: number, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null, checked?: { inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null } }, cells: Array<{ key: string, organisations: number, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null, checked?: { inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null } }> }> }, regions: Array<{ code: string, name: string, shortName: string }> };

export type ConsistencyPartsFragment = { level: AreaLevel, columnToOpen: string | null, source: string, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, within: { code: string, name: string, shortName: string } | null, comparison: { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> }, findings: Array<{ kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> }>, peerGroup: { label: string, note: string | null } | null, columns: Array<{ key: string, label: string, text: string }>, wholes: Array<{ regionCode: string | null, expected: number, accepted: number, isLowResponse: boolean, area: { code: string, name: string, shortName: string }, response: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, overall: { key: string, organisations: number, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null, checked?: { inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null } }, cells: Array<{ key: string, organisations: number, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null, checked?: { inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null } }> }>, areas: Array<{ regionCode: string | null, expected: number, accepted: number, isLowResponse: boolean, area: { code: string, name: string, shortName: string }, response: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, overall: { key: string, organisations: number, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null, checked?: { inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null } }, cells: Array<{ key: string, organisations: number, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null, checked?: { inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null } }> }> };

export type ConsistencyAreaPartsFragment = { regionCode: string | null, expected: number, accepted: number, isLowResponse: boolean, area: { code: string, name: string, shortName: string }, response: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, overall: { key: string, organisations: number, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null, checked?: { inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null } }, cells: Array<{ key: string, organisations: number, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null, checked?: { inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null } }> };

export type ConsistencyCellPartsFragment = { key: string, organisations: number, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null, checked?: { inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, possible: { lower: number, upper: number, text: string } | null } };

export type ConsistencyColumnPartsFragment = { key: string, label: string, text: string };

export type PracticeOverTimeQueryVariables = Exact<{
  filter: ConsistencyFilter;
  column?: string | null | undefined;
}>;


export type PracticeOverTimeQuery = { consistency: { overTime: { sentence: string, allowance: string, column: { key: string, label: string, text: string }, england: { regionCode: string | null, organisations: number, verdict: PracticeChange, area: { code: string, name: string, shortName: string }, points: Array<{ quarter: { id: string, label: string }, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }>, change: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } } | null, areas: Array<{ regionCode: string | null, organisations: number, verdict: PracticeChange, area: { code: string, name: string, shortName: string }, points: Array<{ quarter: { id: string, label: string }, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }>, change: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> } } };

export type FollowedAreaPartsFragment = { regionCode: string | null, organisations: number, verdict: PracticeChange, area: { code: string, name: string, shortName: string }, points: Array<{ quarter: { id: string, label: string }, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }>, change: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } };

export type FollowEquityQueryVariables = Exact<{
  filter: EquityFilter;
  level: AreaLevel;
  lastQuarterId: string;
  withGroups: boolean;
  england: EquityFilter;
  withEngland: boolean;
  boundaries: Boundaries;
  reference?: string | null | undefined;
  withReference: boolean;
}>;


export type FollowEquityQuery = { equityOverTime: { waitingReturns: number | null, boundaries: Boundaries, disclosurePolicy: string, source: string, publication: { number: number, kind: PublicationKind, quarterId: string, publishedAt: string | null } | null, metric: { id: string, name: string, shortName: string, numerator: string, denominator: string, polarity: MetricPolarity }, stratifier: { stratifier: Stratifier, label: string, ordered: boolean }, comparison: { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> } | null, areas: Array<{ finding: string, change: ChangeInMatrix, weightsSource: string | null, groupsAgainst?: { organisations: number, asOf: number | null, reference: string, label: string, isDeclared: boolean, comparisons: number, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, gaps: Array<{ group: string, label: string, difference: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, ratio: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> } | null, area: { code: string, name: string, shortName: string }, findings: Array<{ kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> }>, steadiedGap: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } | null, breaks: Array<{ breakId: string, quarterIds: Array<string>, title: string, sentence: string }>, points: Array<{ organisations: number, asOf: number | null, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, overall: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, difference: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, ratio: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, unknown: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, groups?: Array<{ group: string, label: string, comparable: boolean, numerator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, denominator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, share: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }>, changes?: Array<{ sinceQuarterId: string, organisations: number | null, split: Array<{ kind: CauseKind, value: number }> | null }> }> }> }, england?: { areas: Array<{ breaks: Array<{ quarterIds: Array<string> }>, points: Array<{ quarter: { id: string }, difference: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, ratio: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> }> }, areas: Array<{ code: string, name: string, shortName: string }> };

export type EnglandBesidePartsFragment = { breaks: Array<{ quarterIds: Array<string> }>, points: Array<{ quarter: { id: string }, difference: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, ratio: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> };

export type EquityAreaPartsFragment = { finding: string, change: ChangeInMatrix, weightsSource: string | null, area: { code: string, name: string, shortName: string }, findings: Array<{ kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> }>, steadiedGap: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } | null, breaks: Array<{ breakId: string, quarterIds: Array<string>, title: string, sentence: string }>, points: Array<{ organisations: number, asOf: number | null, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, overall: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, difference: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, ratio: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, unknown: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, groups?: Array<{ group: string, label: string, comparable: boolean, numerator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, denominator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, share: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }>, changes?: Array<{ sinceQuarterId: string, organisations: number | null, split: Array<{ kind: CauseKind, value: number }> | null }> }> };

export type GroupsAgainstPartsFragment = { organisations: number, asOf: number | null, reference: string, label: string, isDeclared: boolean, comparisons: number, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, gaps: Array<{ group: string, label: string, difference: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, ratio: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> };

export type GroupPartsFragment = { group: string, label: string, comparable: boolean, numerator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, denominator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, share: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } };

export type EvaluationPartsFragment = { number: number, isDeclared: boolean, title: string, organisations: string, lag: number, smallestEffect: number, amends: number | null, askedByName: string, askedAt: string, waitsFor: string | null, isBeingAnswered: boolean, laterVersions: Array<number>, unit: EvaluationUnit, exposure: Exposure, firstQuarter: { id: string, label: string }, lastQuarter: { id: string, label: string } };

export type EvaluationDesignPartsFragment = { kind: EvaluationDesignKind | null, because: string | null, adopters: number, comparisons: number, reversals: number, strata: number, detectable: number | null, unseenDrift: number | null, refusal: string | null, leftOut: Array<{ reason: LeftOutReason, sentence: string, organisations: number }>, adoptions: Array<{ organisations: number, quarter: { id: string, label: string } }>, detectableByAdopters: Array<{ adopters: number, change: number | null }> };

export type EvaluationsQueryVariables = Exact<{ [key: string]: never; }>;


export type EvaluationsQuery = { evaluations: { declared: number, looks: number, questions: Array<{ number: number, isDeclared: boolean, title: string, organisations: string, lag: number, smallestEffect: number, amends: number | null, askedByName: string, askedAt: string, waitsFor: string | null, isBeingAnswered: boolean, laterVersions: Array<number>, unit: EvaluationUnit, exposure: Exposure, answer: { verdict: Verdict, strength: ClaimStrength, sentences: Array<string>, effect: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } } | null, firstQuarter: { id: string, label: string }, lastQuarter: { id: string, label: string } }> } };

export type EvaluationQueryVariables = Exact<{
  number: number;
}>;


export type EvaluationQuery = { evaluation: { actions: Array<string>, isAssured: boolean, number: number, isDeclared: boolean, title: string, organisations: string, lag: number, smallestEffect: number, amends: number | null, askedByName: string, askedAt: string, waitsFor: string | null, isBeingAnswered: boolean, laterVersions: Array<number>, unit: EvaluationUnit, exposure: Exposure, answer: { publication: number, answeredAt: string, verdict: Verdict, strength: ClaimStrength, rules: Array<string>, sentences: Array<string>, allowance: string, overturned: string | null, pValue: number | null, method: Array<string>, script: string | null, design: { kind: EvaluationDesignKind | null, because: string | null, adopters: number, comparisons: number, reversals: number, strata: number, detectable: number | null, unseenDrift: number | null, refusal: string | null, leftOut: Array<{ reason: LeftOutReason, sentence: string, organisations: number }>, adoptions: Array<{ organisations: number, quarter: { id: string, label: string } }>, detectableByAdopters: Array<{ adopters: number, change: number | null }> }, effect: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, bySinceAdoption: Array<{ sinceAdoption: number, adopters: number, effect: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }>, earlierTrends: { pValue: number, quarters: number, detectableTrend: number | null } | null, sensitivity: Array<{ what: string, adopters: number, effect: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> } | null, firstQuarter: { id: string, label: string }, lastQuarter: { id: string, label: string } } | null };

export type EvaluationToAmendQueryVariables = Exact<{
  number: number;
}>;


export type EvaluationToAmendQuery = { evaluation: { number: number, title: string, unit: EvaluationUnit, exposure: Exposure, adoptedShare: number, actionCodes: Array<string>, isAssured: boolean, outcome: OutcomeKind, organisationType: OrganisationType | null, lag: number, smallestEffect: number, metric: { id: string }, stratifier: { stratifier: Stratifier }, firstQuarter: { id: string }, lastQuarter: { id: string } } | null };

export type EvaluationDesignQueryVariables = Exact<{
  question: EvaluationQuestionInput;
}>;


export type EvaluationDesignQuery = { evaluationDesign: { kind: EvaluationDesignKind | null, because: string | null, adopters: number, comparisons: number, reversals: number, strata: number, detectable: number | null, unseenDrift: number | null, refusal: string | null, leftOut: Array<{ reason: LeftOutReason, sentence: string, organisations: number }>, adoptions: Array<{ organisations: number, quarter: { id: string, label: string } }>, detectableByAdopters: Array<{ adopters: number, change: number | null }> } | null };

export type QuartersToEvaluateQueryVariables = Exact<{ [key: string]: never; }>;


export type QuartersToEvaluateQuery = { quarters: Array<{ id: string, label: string, windowState: WindowState }> };

export type AskEvaluationMutationVariables = Exact<{
  input: AskEvaluationInput;
}>;


export type AskEvaluationMutation = { askEvaluation: { number: number } };

export type LatestFindingsQueryVariables = Exact<{
  boards: ConsistencyFilter;
  withBoards: boolean;
  regions: ConsistencyFilter;
  england: ConsistencyFilter;
  matrix: GapMatrixFilter;
}>;


export type LatestFindingsQuery = { boards?: { comparison: { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> } }, regions: { quarter: { label: string }, comparison: { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> }, columns: Array<{ key: string, label: string }>, areas: Array<{ area: { code: string, shortName: string }, cells: Array<{ key: string, organisations: number, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> }> }, england: { areas: Array<{ area: { code: string, shortName: string }, cells: Array<{ key: string, organisations: number, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> }> }, matrix: { boundaries: Boundaries, sentence: string, allowance: string, source: string, area: { code: string, name: string, shortName: string }, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, gaps: Array<{ pair: string, organisations: number, change: ChangeInMatrix, metric: { id: string, shortName: string }, stratifier: { stratifier: Stratifier, label: string }, quarter: { id: string, label: string } | null, difference: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, changeFinding: { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> } | null }> } };

export type PracticeStripPartsFragment = { area: { code: string, shortName: string }, cells: Array<{ key: string, organisations: number, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> };

export type LatestPublicationQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestPublicationQuery = { latestPublication: { quarterLabel: string, citation: string, subject: string, gapsTitle: string, gapSentence: string, signs: Array<string>, method: Array<string>, next: string | null, publication: { number: number, kind: PublicationKind, publishedAt: string | null, contentHash: string | null, reason: string | null }, findingsWithFigures: Array<{ kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> }>, gaps: Array<{ areaCode: string, areaName: string, value: number | null, lower: number | null, upper: number | null, text: string, organisations: number }> } | null };

export type GapMatrixOfAreaQueryVariables = Exact<{
  filter: GapMatrixFilter;
  level: AreaLevel;
  lastQuarterId: string;
  boundaries: Boundaries;
}>;


export type GapMatrixOfAreaQuery = { gapMatrix: { boundaries: Boundaries, sentence: string, allowance: string, source: string, publication: { number: number, kind: PublicationKind, quarterId: string, publishedAt: string | null } | null, area: { code: string, name: string, shortName: string }, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, gaps: Array<{ pair: string, organisations: number, change: ChangeInMatrix, metric: { id: string, shortName: string }, stratifier: { stratifier: Stratifier, label: string }, quarter: { id: string, label: string } | null, difference: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, changeFinding: { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> } | null }> }, areas: Array<{ code: string, name: string, shortName: string }> };

export type GapMatrixPartsFragment = { boundaries: Boundaries, sentence: string, allowance: string, source: string, area: { code: string, name: string, shortName: string }, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, gaps: Array<{ pair: string, organisations: number, change: ChangeInMatrix, metric: { id: string, shortName: string }, stratifier: { stratifier: Stratifier, label: string }, quarter: { id: string, label: string } | null, difference: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, changeFinding: { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> } | null }> };

export type NeedBesidePracticeQueryVariables = Exact<{
  filter: NeedFilter;
}>;


export type NeedBesidePracticeQuery = { needBesidePractice: { boundaries: Boundaries, source: string, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, index: { name: string, publisher: string, smallAreas: number } | null, column: { key: string, label: string, text: string } | null, england: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, finding: { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> }, areas: Array<{ regionCode: string | null, meanScore: number | null, mostAtRiskShare: number | null, isSharedOut: boolean, organisations: number, standing: StandingOfBoard, area: { code: string, name: string, shortName: string }, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> } };

export type ComparisonNoteQueryVariables = Exact<{
  organisationCode: string;
  quarterId: string;
  domain: string;
}>;


export type ComparisonNoteQuery = { comparisonNote: { organisationCode: string, organisationName: string, regionCode: string, domain: string, domainName: string, lastStep: number, quarter: { id: string, label: string }, note: { number: number, text: string, role: Role, writtenAt: string } | null, steps: Array<{ number: number, kind: NoteStepKind, text: string | null, role: Role, writtenAt: string }> } };

export type WriteComparisonNoteMutationVariables = Exact<{
  input: WriteComparisonNoteInput;
}>;


export type WriteComparisonNoteMutation = { writeComparisonNote: { comparison: { organisationCode: string, organisationName: string, regionCode: string, domain: string, domainName: string, lastStep: number, quarter: { id: string, label: string }, note: { number: number, text: string, role: Role, writtenAt: string } | null, steps: Array<{ number: number, kind: NoteStepKind, text: string | null, role: Role, writtenAt: string }> }, problems: Array<{ field: string, message: string }> } };

export type WithdrawComparisonNoteMutationVariables = Exact<{
  input: WithdrawComparisonNoteInput;
}>;


export type WithdrawComparisonNoteMutation = { withdrawComparisonNote: { comparison: { organisationCode: string, organisationName: string, regionCode: string, domain: string, domainName: string, lastStep: number, quarter: { id: string, label: string }, note: { number: number, text: string, role: Role, writtenAt: string } | null, steps: Array<{ number: number, kind: NoteStepKind, text: string | null, role: Role, writtenAt: string }> }, problems: Array<{ field: string, message: string }> } };

export type AskAboutComparisonMutationVariables = Exact<{
  input: CommentInput;
}>;


export type AskAboutComparisonMutation = { commentOnReturn: { thread: { id: string } } };

export type NotedComparisonPayloadPartsFragment = { comparison: { organisationCode: string, organisationName: string, regionCode: string, domain: string, domainName: string, lastStep: number, quarter: { id: string, label: string }, note: { number: number, text: string, role: Role, writtenAt: string } | null, steps: Array<{ number: number, kind: NoteStepKind, text: string | null, role: Role, writtenAt: string }> }, problems: Array<{ field: string, message: string }> };

export type NotedComparisonPartsFragment = { organisationCode: string, organisationName: string, regionCode: string, domain: string, domainName: string, lastStep: number, quarter: { id: string, label: string }, note: { number: number, text: string, role: Role, writtenAt: string } | null, steps: Array<{ number: number, kind: NoteStepKind, text: string | null, role: Role, writtenAt: string }> };

export type ComparisonNotePartsFragment = { number: number, text: string, role: Role, writtenAt: string };

export type OrganisationClaimQueryVariables = Exact<{
  organisationCode: string;
  quarterId: string;
}>;


export type OrganisationClaimQuery = { quarterlyReturn: { contentHash: string | null, head: { acceptedRevision: number | null, revision: number }, submitted: { actions: Array<{ actionCode: string, status: ImplementationStatus | null, coveragePercent: number | null, assurance: AssuranceLevel | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, reason: string | null, targetOn: string | null }> } | null, earlierVersions: Array<{ revision: number, content: { actions: Array<{ actionCode: string, status: ImplementationStatus | null, coveragePercent: number | null, assurance: AssuranceLevel | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, reason: string | null, targetOn: string | null }> } }>, events: Array<{ kind: ReturnEventKind, revision: number, role: Role, happenedAt: string, contentHash: string | null }> } };

export type ClaimPartsFragment = { actionCode: string, status: ImplementationStatus | null, coveragePercent: number | null, assurance: AssuranceLevel | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, reason: string | null, targetOn: string | null };

export type CompareOrganisationsQueryVariables = Exact<{
  filter: OrganisationStatusesFilter;
  after?: string | null | undefined;
  boards: ConsistencyFilter;
  quarterId: string;
}>;


export type CompareOrganisationsQuery = { organisationStatuses: { finding: string, total: number, nextCursor: string | null, states: Array<{ state: ReturnState, stateLabel: string, returns: number }>, columns: Array<{ key: string, label: string, text: string }>, organisations: Array<{ state: ReturnState, stateLabel: string, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, icb: { code: string, name: string, shortName: string } | null }, statuses: Array<{ key: string, status: ImplementationStatus | null, label: string, coveragePercent: number | null, assurance: AssuranceLevel | null }>, note: { number: number, text: string, role: Role, writtenAt: string } | null }> }, boards: { quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, areas: Array<{ area: { code: string, name: string, shortName: string } }> }, regions: Array<{ code: string, name: string, shortName: string }> };

export type OrganisationsToDownloadQueryVariables = Exact<{
  filter: OrganisationStatusesFilter;
  after?: string | null | undefined;
}>;


export type OrganisationsToDownloadQuery = { organisationStatuses: { nextCursor: string | null, organisations: Array<{ state: ReturnState, stateLabel: string, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, icb: { code: string, name: string, shortName: string } | null }, statuses: Array<{ key: string, status: ImplementationStatus | null, label: string, coveragePercent: number | null, assurance: AssuranceLevel | null }>, note: { number: number, text: string, role: Role, writtenAt: string } | null }> } };

export type OrganisationRowPartsFragment = { state: ReturnState, stateLabel: string, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, icb: { code: string, name: string, shortName: string } | null }, statuses: Array<{ key: string, status: ImplementationStatus | null, label: string, coveragePercent: number | null, assurance: AssuranceLevel | null }>, note: { number: number, text: string, role: Role, writtenAt: string } | null };

export type PracticeBesideOutcomeQueryVariables = Exact<{
  filter: OutcomeFilter;
}>;


export type PracticeBesideOutcomeQuery = { practiceBesideOutcome: { boundaries: Boundaries, outcomeName: string, source: string, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, since: { id: string, label: string } | null, publication: { number: number } | null, column: { key: string, label: string, text: string } | null, metric: { id: string, shortName: string, polarity: MetricPolarity }, englandInPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, englandOutcome: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, finding: { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> }, changeFinding: { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> } | null, areas: Array<{ regionCode: string | null, organisations: number, counted: number, changeInPlace: number | null, area: { code: string, name: string, shortName: string }, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, outcome: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, changeOfGap: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } | null }> } };

export type ImplementationPaceQueryVariables = Exact<{
  filter: ImplementationPaceFilter;
}>;


export type ImplementationPaceQuery = { implementationPace: { compare: PaceCompared, boundaries: Boundaries, sentence: string, allowance: string, source: string, beginningUnknown: number, withoutPlan: number, orderSentence: string, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, since: { id: string, label: string } | null, practice: { key: string, label: string, text: string }, whole: { organisations: number, plans: number, inPlace: number, givenUp: number, open: number, medianQuarters: number | null, medianLower: number | null, medianUpper: number | null, followedInPlace: number, undone: number, withinYear: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, undoneWithinYear: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, points: Array<{ quarters: number, open: number, givenUp: number, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> }, groups: Array<{ code: string, name: string, shortName: string, verdict: PaceVerdict, organisations: number, plans: number, inPlace: number, givenUp: number, open: number, medianQuarters: number | null, medianLower: number | null, medianUpper: number | null, followedInPlace: number, undone: number, withinYear: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, undoneWithinYear: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, points: Array<{ quarters: number, open: number, givenUp: number, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> }>, actions: Array<{ code: string, label: string, meanRank: number, besideNext: { before: number, after: number, same: number } | null }> } };

export type PacePointPartsFragment = { quarters: number, open: number, givenUp: number, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } };

export type PlansInTimePartsFragment = { organisations: number, plans: number, inPlace: number, givenUp: number, open: number, medianQuarters: number | null, medianLower: number | null, medianUpper: number | null, followedInPlace: number, undone: number, withinYear: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, undoneWithinYear: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, points: Array<{ quarters: number, open: number, givenUp: number, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> };

export type FigureProvenanceQueryVariables = Exact<{
  figure: FigureKeyInput;
}>;


export type FigureProvenanceQuery = { figureProvenance: { asOf: number, areaName: string, metricLabel: string, stratifierLabel: string, returnsCounted: number, returnsExpected: number | null, returnsMissing: number | null, loadedCollections: number, waiting: number, loadedSources: Array<string>, formula: string, formulaSource: string, formulaAddress: string, boundariesSentence: string, policySentence: string, estimatedSentence: string | null, asOfSentence: string | null, publication: { citation: string, contentHash: string | null, policyVersion: string, formulaVersion: string, number: number, kind: PublicationKind, quarterId: string, publishedAt: string | null }, quarter: { id: string, label: string }, sources: Array<{ organisationCode: string, organisationName: string, revision: number | null, loaded: boolean }> | null } | null };

export type PublicationsSoFarQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicationsSoFarQuery = { nextPublication: string | null, publications: { nodes: Array<{ number: number, kind: PublicationKind, quarterId: string, publishedAt: string | null }> } | null };

export type ChosenPublicationPartsFragment = { number: number, kind: PublicationKind, quarterId: string, publishedAt: string | null };

export type ComparisonQuartersQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparisonQuartersQuery = { quarters: Array<{ id: string, label: string, closesOn: string, windowState: WindowState }> };

export type ComparedQuarterPartsFragment = { id: string, label: string, closesOn: string, windowState: WindowState };

export type EstimatePartsFragment = { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> };

export type CountPartsFragment = { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> };

export type FindingPartsFragment = { kind: FindingKind, verdict: Verdict, sentence: string, explainedAt: string, allowance: { sentence: string } | null, causes: Array<{ kind: CauseKind, subject: string | null, sentence: string }>, cautions: Array<{ kind: CautionKind, sentence: string }> };

export type ComparedAreaPartsFragment = { code: string, name: string, shortName: string };

export type ChangesSincePartsFragment = { since: string, madeAt: string, isFirstLook: boolean, isCutShort: boolean, groups: Array<{ kind: ChangeKind, total: number, sentence: string, changes: Array<{ label: string, organisationCode: string | null, quarterId: string | null, domain: string | null, number: number | null, happenedAt: string }> }>, findings: Array<{ address: string, sentence: string }> | null };

export type ChangesSinceLastLookQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangesSinceLastLookQuery = { changesSinceLastLook: { since: string, madeAt: string, isFirstLook: boolean, isCutShort: boolean, groups: Array<{ kind: ChangeKind, total: number, sentence: string, changes: Array<{ label: string, organisationCode: string | null, quarterId: string | null, domain: string | null, number: number | null, happenedAt: string }> }>, findings: Array<{ address: string, sentence: string }> | null } };

export type MarkChangesSeenMutationVariables = Exact<{
  input: MarkChangesSeenInput;
}>;


export type MarkChangesSeenMutation = { markChangesSeen: { seenUntil: string } };

export type SavedViewsPartsFragment = { views: Array<{ number: number, name: string, address: string, note: string, isShared: boolean, isOwn: boolean, ownerName: string, savedAt: string, version: number, canBeTakenOver: boolean }> };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { savedViews: { views: Array<{ number: number, name: string, address: string, note: string, isShared: boolean, isOwn: boolean, ownerName: string, savedAt: string, version: number, canBeTakenOver: boolean }> } };

export type BriefingPackQueryVariables = Exact<{ [key: string]: never; }>;


export type BriefingPackQuery = { savedViews: { views: Array<{ number: number, name: string, address: string, note: string, isShared: boolean, isOwn: boolean, ownerName: string, savedAt: string, version: number, canBeTakenOver: boolean }> }, service: { isDemonstration: boolean }, publications: { nodes: Array<{ number: number, kind: PublicationKind, quarterId: string, publishedAt: string | null }> } | null };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { saveView: { views: Array<{ number: number, name: string, address: string, note: string, isShared: boolean, isOwn: boolean, ownerName: string, savedAt: string, version: number, canBeTakenOver: boolean }> } };

export type ChangeViewMutationVariables = Exact<{
  input: ChangeViewInput;
}>;


export type ChangeViewMutation = { changeView: { views: Array<{ number: number, name: string, address: string, note: string, isShared: boolean, isOwn: boolean, ownerName: string, savedAt: string, version: number, canBeTakenOver: boolean }> } };

export type ShareViewMutationVariables = Exact<{
  input: ShareViewInput;
}>;


export type ShareViewMutation = { shareView: { views: Array<{ number: number, name: string, address: string, note: string, isShared: boolean, isOwn: boolean, ownerName: string, savedAt: string, version: number, canBeTakenOver: boolean }> } };

export type RemoveViewMutationVariables = Exact<{
  input: RemoveViewInput;
}>;


export type RemoveViewMutation = { removeView: { views: Array<{ number: number, name: string, address: string, note: string, isShared: boolean, isOwn: boolean, ownerName: string, savedAt: string, version: number, canBeTakenOver: boolean }> } };

export type TakeOverViewMutationVariables = Exact<{
  input: TakeOverViewInput;
}>;


export type TakeOverViewMutation = { takeOverView: { views: Array<{ number: number, name: string, address: string, note: string, isShared: boolean, isOwn: boolean, ownerName: string, savedAt: string, version: number, canBeTakenOver: boolean }> } };

export type FormEditionsQueryVariables = Exact<{ [key: string]: never; }>;


export type FormEditionsQuery = { formEditions: Array<{ version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterId: string, firstQuarterLabel: string, questions: number }> };

export type FormEditionQueryVariables = Exact<{
  version: number;
}>;


export type FormEditionQuery = { formEdition: { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterLabel: string, questions: number, revision: number, definition: string, contentHash: string, comparedWith: number | null, breaks: Array<string>, changes: Array<{ kind: FormEditionChangeKind, section: string | null, question: string | null, sentence: string }>, problems: Array<{ place: string, message: string }>, burden: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, burdenBefore: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: FormEditionNextStep, whyNot: string | null }> } | null };

export type DraftFormEditionMutationVariables = Exact<{
  input: DraftFormEditionInput;
}>;


export type DraftFormEditionMutation = { draftFormEdition: { edition: { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterLabel: string, questions: number, revision: number, definition: string, contentHash: string, comparedWith: number | null, breaks: Array<string>, changes: Array<{ kind: FormEditionChangeKind, section: string | null, question: string | null, sentence: string }>, problems: Array<{ place: string, message: string }>, burden: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, burdenBefore: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: FormEditionNextStep, whyNot: string | null }> } | null, problems: Array<{ place: string, message: string }> } };

export type SaveFormEditionMutationVariables = Exact<{
  input: SaveFormEditionInput;
}>;


export type SaveFormEditionMutation = { saveFormEdition: { edition: { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterLabel: string, questions: number, revision: number, definition: string, contentHash: string, comparedWith: number | null, breaks: Array<string>, changes: Array<{ kind: FormEditionChangeKind, section: string | null, question: string | null, sentence: string }>, problems: Array<{ place: string, message: string }>, burden: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, burdenBefore: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: FormEditionNextStep, whyNot: string | null }> } | null, problems: Array<{ place: string, message: string }> } };

export type SaveFormQuestionMutationVariables = Exact<{
  input: SaveFormQuestionInput;
}>;


export type SaveFormQuestionMutation = { saveFormQuestion: { edition: { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterLabel: string, questions: number, revision: number, definition: string, contentHash: string, comparedWith: number | null, breaks: Array<string>, changes: Array<{ kind: FormEditionChangeKind, section: string | null, question: string | null, sentence: string }>, problems: Array<{ place: string, message: string }>, burden: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, burdenBefore: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: FormEditionNextStep, whyNot: string | null }> } | null, problems: Array<{ place: string, message: string }> } };

export type RemoveFormQuestionMutationVariables = Exact<{
  input: RemoveFormQuestionInput;
}>;


export type RemoveFormQuestionMutation = { removeFormQuestion: { edition: { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterLabel: string, questions: number, revision: number, definition: string, contentHash: string, comparedWith: number | null, breaks: Array<string>, changes: Array<{ kind: FormEditionChangeKind, section: string | null, question: string | null, sentence: string }>, problems: Array<{ place: string, message: string }>, burden: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, burdenBefore: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: FormEditionNextStep, whyNot: string | null }> } | null, problems: Array<{ place: string, message: string }> } };

export type ProposeFormEditionMutationVariables = Exact<{
  input: FormEditionStepInput;
}>;


export type ProposeFormEditionMutation = { proposeFormEdition: { edition: { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterLabel: string, questions: number, revision: number, definition: string, contentHash: string, comparedWith: number | null, breaks: Array<string>, changes: Array<{ kind: FormEditionChangeKind, section: string | null, question: string | null, sentence: string }>, problems: Array<{ place: string, message: string }>, burden: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, burdenBefore: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: FormEditionNextStep, whyNot: string | null }> } | null, problems: Array<{ place: string, message: string }> } };

export type ReturnFormEditionMutationVariables = Exact<{
  input: CommentedFormEditionStepInput;
}>;


export type ReturnFormEditionMutation = { returnFormEdition: { edition: { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterLabel: string, questions: number, revision: number, definition: string, contentHash: string, comparedWith: number | null, breaks: Array<string>, changes: Array<{ kind: FormEditionChangeKind, section: string | null, question: string | null, sentence: string }>, problems: Array<{ place: string, message: string }>, burden: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, burdenBefore: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: FormEditionNextStep, whyNot: string | null }> } | null, problems: Array<{ place: string, message: string }> } };

export type WithdrawFormEditionMutationVariables = Exact<{
  input: CommentedFormEditionStepInput;
}>;


export type WithdrawFormEditionMutation = { withdrawFormEdition: { edition: { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterLabel: string, questions: number, revision: number, definition: string, contentHash: string, comparedWith: number | null, breaks: Array<string>, changes: Array<{ kind: FormEditionChangeKind, section: string | null, question: string | null, sentence: string }>, problems: Array<{ place: string, message: string }>, burden: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, burdenBefore: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: FormEditionNextStep, whyNot: string | null }> } | null, problems: Array<{ place: string, message: string }> } };

export type PublishFormEditionMutationVariables = Exact<{
  input: PublishFormEditionInput;
}>;


export type PublishFormEditionMutation = { publishFormEdition: { edition: { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterLabel: string, questions: number, revision: number, definition: string, contentHash: string, comparedWith: number | null, breaks: Array<string>, changes: Array<{ kind: FormEditionChangeKind, section: string | null, question: string | null, sentence: string }>, problems: Array<{ place: string, message: string }>, burden: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, burdenBefore: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: FormEditionNextStep, whyNot: string | null }> } | null, problems: Array<{ place: string, message: string }> } };

export type FormEditionPayloadPartsFragment = { edition: { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterLabel: string, questions: number, revision: number, definition: string, contentHash: string, comparedWith: number | null, breaks: Array<string>, changes: Array<{ kind: FormEditionChangeKind, section: string | null, question: string | null, sentence: string }>, problems: Array<{ place: string, message: string }>, burden: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, burdenBefore: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: FormEditionNextStep, whyNot: string | null }> } | null, problems: Array<{ place: string, message: string }> };

export type FormEditionHeadPartsFragment = { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterId: string, firstQuarterLabel: string, questions: number };

export type FormEditionPartsFragment = { version: number, state: FormEditionState, stateLabel: string, publishedOn: string, firstQuarterLabel: string, questions: number, revision: number, definition: string, contentHash: string, comparedWith: number | null, breaks: Array<string>, changes: Array<{ kind: FormEditionChangeKind, section: string | null, question: string | null, sentence: string }>, problems: Array<{ place: string, message: string }>, burden: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, burdenBefore: Array<{ type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: FormEditionNextStep, whyNot: string | null }> };

export type FormEditionBurdenPartsFragment = { type: OrganisationType, mandatoryQuestions: number, mandatoryCells: number, voluntaryQuestions: number, minutes: number };

export type ReturnTimeQuartersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReturnTimeQuartersQuery = { quarters: Array<{ id: string, label: string, windowState: WindowState }> };

export type ReturnTimesQueryVariables = Exact<{
  quarterId: string;
}>;


export type ReturnTimesQuery = { returnTimes: { quarter: { id: string, label: string, closesOn: string }, types: Array<{ organisationType: OrganisationType, typeLabel: string, organisations: number, whyHidden: string | null, expectedMinutes: number, measured: { lower: number, median: number, upper: number } | null, sections: Array<{ section: string, title: string, expectedMinutes: number, measured: { lower: number, median: number, upper: number } | null }> }> } };

export type TimesOfTypePartsFragment = { organisationType: OrganisationType, typeLabel: string, organisations: number, whyHidden: string | null, expectedMinutes: number, measured: { lower: number, median: number, upper: number } | null, sections: Array<{ section: string, title: string, expectedMinutes: number, measured: { lower: number, median: number, upper: number } | null }> };

export type MinutesQuartilesPartsFragment = { lower: number, median: number, upper: number };

export type ReturnWindowsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReturnWindowsQuery = { returnWindows: Array<{ isMade: boolean, extensions: number, remark: string | null, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState } }>, windowChanges: Array<{ id: string, kind: WindowChangeKind, title: string, organisationCode: string | null, state: WindowChangeState, stateLabel: string, difference: Array<string>, proposedByName: string | null, approvedByName: string | null, recordedAt: string }> };

export type ReturnWindowQueryVariables = Exact<{
  quarterId: string;
}>;


export type ReturnWindowQuery = { returnWindows: Array<{ isMade: boolean, extensions: number, remark: string | null, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState } }>, returnExtensions: Array<{ organisationCode: string, organisationName: string, closesOn: string, reason: string }>, windowChanges: Array<{ id: string, kind: WindowChangeKind, title: string, organisationCode: string | null, state: WindowChangeState, stateLabel: string, difference: Array<string>, proposedByName: string | null, approvedByName: string | null, recordedAt: string }> };

export type WindowChangeQueryVariables = Exact<{
  id: string;
}>;


export type WindowChangeQuery = { windowChange: { id: string, title: string, quarterId: string, state: WindowChangeState, stateLabel: string, difference: Array<string>, revision: number, reason: string, remarks: Array<string>, problems: Array<{ field: WindowChangeField, message: string }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: WindowNextStep, whyNot: string | null }> } | null };

export type DraftWindowChangeMutationVariables = Exact<{
  input: DraftWindowChangeInput;
}>;


export type DraftWindowChangeMutation = { draftWindowChange: { change: { id: string, title: string, quarterId: string, state: WindowChangeState, stateLabel: string, difference: Array<string>, revision: number, reason: string, remarks: Array<string>, problems: Array<{ field: WindowChangeField, message: string }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: WindowNextStep, whyNot: string | null }> } | null, problems: Array<{ field: WindowChangeField, message: string }> } };

export type ProposeWindowChangeMutationVariables = Exact<{
  input: WindowStepInput;
}>;


export type ProposeWindowChangeMutation = { proposeWindowChange: { change: { id: string, title: string, quarterId: string, state: WindowChangeState, stateLabel: string, difference: Array<string>, revision: number, reason: string, remarks: Array<string>, problems: Array<{ field: WindowChangeField, message: string }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: WindowNextStep, whyNot: string | null }> } | null, problems: Array<{ field: WindowChangeField, message: string }> } };

export type ApproveWindowChangeMutationVariables = Exact<{
  input: WindowStepInput;
}>;


export type ApproveWindowChangeMutation = { approveWindowChange: { change: { id: string, title: string, quarterId: string, state: WindowChangeState, stateLabel: string, difference: Array<string>, revision: number, reason: string, remarks: Array<string>, problems: Array<{ field: WindowChangeField, message: string }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: WindowNextStep, whyNot: string | null }> } | null, problems: Array<{ field: WindowChangeField, message: string }> } };

export type WithdrawWindowChangeMutationVariables = Exact<{
  input: CommentedWindowStepInput;
}>;


export type WithdrawWindowChangeMutation = { withdrawWindowChange: { change: { id: string, title: string, quarterId: string, state: WindowChangeState, stateLabel: string, difference: Array<string>, revision: number, reason: string, remarks: Array<string>, problems: Array<{ field: WindowChangeField, message: string }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: WindowNextStep, whyNot: string | null }> } | null, problems: Array<{ field: WindowChangeField, message: string }> } };

export type NationalWindowPartsFragment = { isMade: boolean, extensions: number, remark: string | null, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState } };

export type WindowChangePayloadPartsFragment = { change: { id: string, title: string, quarterId: string, state: WindowChangeState, stateLabel: string, difference: Array<string>, revision: number, reason: string, remarks: Array<string>, problems: Array<{ field: WindowChangeField, message: string }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: WindowNextStep, whyNot: string | null }> } | null, problems: Array<{ field: WindowChangeField, message: string }> };

export type WindowChangeHeadPartsFragment = { id: string, kind: WindowChangeKind, title: string, organisationCode: string | null, state: WindowChangeState, stateLabel: string, difference: Array<string>, proposedByName: string | null, approvedByName: string | null, recordedAt: string };

export type WindowChangePartsFragment = { id: string, title: string, quarterId: string, state: WindowChangeState, stateLabel: string, difference: Array<string>, revision: number, reason: string, remarks: Array<string>, problems: Array<{ field: WindowChangeField, message: string }>, events: Array<{ revision: number, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: WindowNextStep, whyNot: string | null }> };

export type ServiceNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceNoticesQuery = { serviceNotices: Array<{ code: ServiceNoticeCode, message: string, since: string }> };

export type ServiceNoticePartsFragment = { code: ServiceNoticeCode, message: string, since: string };

export type RoleConflictsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleConflictsQuery = { roleConflicts: Array<{ personId: string, displayName: string, firstRole: string, secondRole: string, reason: string }> };

export type ShelfKeyQueryVariables = Exact<{ [key: string]: never; }>;


export type ShelfKeyQuery = { viewer: { personId: string, shelfKey: string | null } | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { service: { isDemonstration: boolean, isOpenToAnyone: boolean }, viewer: { personId: string, displayName: string, acting: { id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string } | null, assignments: Array<{ id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string }> } | null };

export type ActAsMutationVariables = Exact<{
  assignmentId: string;
}>;


export type ActAsMutation = { actAs: { personId: string, displayName: string, acting: { id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string } | null, assignments: Array<{ id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string }> } };

export type ViewerPartsFragment = { personId: string, displayName: string, acting: { id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string } | null, assignments: Array<{ id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string }> };

export type AssignmentPartsFragment = { id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string };

export type LoadedCollectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type LoadedCollectionsQuery = { loadedCollections: Array<{ id: string, title: string, source: string, fileName: string, state: LoadingState, version: number, contentHash: string, rows: number, refused: number, answers: number, organisations: number }> };

export type OneCollectionQueryVariables = Exact<{
  id: string;
}>;


export type OneCollectionQuery = { loadedCollection: { id: string, title: string, source: string, fileName: string, state: LoadingState, version: number, contentHash: string, rows: number, refused: number, answers: number, organisations: number, next: Array<LoadingNextStep>, leftOut: Array<{ because: string, rows: number }>, events: Array<{ step: LoadingStep, personName: string, recordedAt: string, comment: string | null }>, withheld: Array<{ step: LoadingNextStep, reason: string }> }, loadingDifference: Array<{ quarterId: string, question: string, regionCode: string, kind: LoadingDifferenceKind, answers: number }>, loadingFaults: Array<{ line: number, column: string, found: string, wanted: string }> };

export type AllLoadingFaultsQueryVariables = Exact<{
  id: string;
  skip: number;
}>;


export type AllLoadingFaultsQuery = { loadingFaults: Array<{ line: number, column: string, found: string, wanted: string }> };

export type BeginCollectionMutationVariables = Exact<{
  input: BeginCollectionInput;
}>;


export type BeginCollectionMutation = { beginCollection: { id: string | null, faults: Array<{ part: string, message: string }> } };

export type TakeLoadingStepMutationVariables = Exact<{
  input: LoadingStepInput;
}>;


export type TakeLoadingStepMutation = { takeLoadingStep: { id: string, title: string, source: string, fileName: string, state: LoadingState, version: number, contentHash: string, rows: number, refused: number, answers: number, organisations: number, next: Array<LoadingNextStep>, leftOut: Array<{ because: string, rows: number }>, events: Array<{ step: LoadingStep, personName: string, recordedAt: string, comment: string | null }>, withheld: Array<{ step: LoadingNextStep, reason: string }> } };

export type CollectionPartsFragment = { id: string, title: string, source: string, fileName: string, state: LoadingState, version: number, contentHash: string, rows: number, refused: number, answers: number, organisations: number };

export type CollectionHistoryFragment = { next: Array<LoadingNextStep>, leftOut: Array<{ because: string, rows: number }>, events: Array<{ step: LoadingStep, personName: string, recordedAt: string, comment: string | null }>, withheld: Array<{ step: LoadingNextStep, reason: string }> };

export type FaultPartsFragment = { line: number, column: string, found: string, wanted: string };

export type MailboxesQueryVariables = Exact<{
  organisationCode: string;
}>;


export type MailboxesQuery = { mailboxes: { organisationCode: string, name: string, areLettersSent: boolean, mailboxes: Array<{ role: MailboxRole, state: MailboxState, address: string | null, setByName: string | null, setAt: string | null, confirmedAt: string | null, stoppedAt: string | null, refusals: number, refusedBecause: string | null, whyNot: string | null }>, steps: Array<{ role: MailboxRole, step: MailboxStep, address: string | null, personName: string, happenedAt: string }>, letters: Array<{ organisationCode: string, placeName: string, kind: LetterKind, role: MailboxRole, quarterId: string | null, state: LetterState, outcome: string | null, writtenAt: string, notBefore: string, settledAt: string | null }> } };

export type SetMailboxMutationVariables = Exact<{
  input: SetMailboxInput;
}>;


export type SetMailboxMutation = { setMailbox: { problem: string | null, place: { organisationCode: string, name: string, areLettersSent: boolean, mailboxes: Array<{ role: MailboxRole, state: MailboxState, address: string | null, setByName: string | null, setAt: string | null, confirmedAt: string | null, stoppedAt: string | null, refusals: number, refusedBecause: string | null, whyNot: string | null }>, steps: Array<{ role: MailboxRole, step: MailboxStep, address: string | null, personName: string, happenedAt: string }>, letters: Array<{ organisationCode: string, placeName: string, kind: LetterKind, role: MailboxRole, quarterId: string | null, state: LetterState, outcome: string | null, writtenAt: string, notBefore: string, settledAt: string | null }> } } };

export type RemoveMailboxMutationVariables = Exact<{
  input: MailboxInput;
}>;


export type RemoveMailboxMutation = { removeMailbox: { problem: string | null, place: { organisationCode: string, name: string, areLettersSent: boolean, mailboxes: Array<{ role: MailboxRole, state: MailboxState, address: string | null, setByName: string | null, setAt: string | null, confirmedAt: string | null, stoppedAt: string | null, refusals: number, refusedBecause: string | null, whyNot: string | null }>, steps: Array<{ role: MailboxRole, step: MailboxStep, address: string | null, personName: string, happenedAt: string }>, letters: Array<{ organisationCode: string, placeName: string, kind: LetterKind, role: MailboxRole, quarterId: string | null, state: LetterState, outcome: string | null, writtenAt: string, notBefore: string, settledAt: string | null }> } } };

export type ResumeMailboxMutationVariables = Exact<{
  input: MailboxInput;
}>;


export type ResumeMailboxMutation = { resumeMailbox: { problem: string | null, place: { organisationCode: string, name: string, areLettersSent: boolean, mailboxes: Array<{ role: MailboxRole, state: MailboxState, address: string | null, setByName: string | null, setAt: string | null, confirmedAt: string | null, stoppedAt: string | null, refusals: number, refusedBecause: string | null, whyNot: string | null }>, steps: Array<{ role: MailboxRole, step: MailboxStep, address: string | null, personName: string, happenedAt: string }>, letters: Array<{ organisationCode: string, placeName: string, kind: LetterKind, role: MailboxRole, quarterId: string | null, state: LetterState, outcome: string | null, writtenAt: string, notBefore: string, settledAt: string | null }> } } };

export type LettersQueryVariables = Exact<{
  state?: LetterState | null | undefined;
  organisationCode?: string | null | undefined;
}>;


export type LettersQuery = { letters: { areSent: boolean, whyNot: string | null, organisations: number, withoutMailbox: number, counts: Array<{ state: LetterState, letters: number }>, letters: Array<{ organisationCode: string, placeName: string, kind: LetterKind, role: MailboxRole, quarterId: string | null, state: LetterState, outcome: string | null, writtenAt: string, notBefore: string, settledAt: string | null }> } };

export type LetterPartsFragment = { organisationCode: string, placeName: string, kind: LetterKind, role: MailboxRole, quarterId: string | null, state: LetterState, outcome: string | null, writtenAt: string, notBefore: string, settledAt: string | null };

export type MailboxesPartsFragment = { organisationCode: string, name: string, areLettersSent: boolean, mailboxes: Array<{ role: MailboxRole, state: MailboxState, address: string | null, setByName: string | null, setAt: string | null, confirmedAt: string | null, stoppedAt: string | null, refusals: number, refusedBecause: string | null, whyNot: string | null }>, steps: Array<{ role: MailboxRole, step: MailboxStep, address: string | null, personName: string, happenedAt: string }>, letters: Array<{ organisationCode: string, placeName: string, kind: LetterKind, role: MailboxRole, quarterId: string | null, state: LetterState, outcome: string | null, writtenAt: string, notBefore: string, settledAt: string | null }> };

export type LoadedAnswersQueryVariables = Exact<{
  code: string;
  skip: number;
}>;


export type LoadedAnswersQuery = { loadedAnswers: { total: number, answers: Array<{ quarterId: string, code: string, text: string, answer: string | null, title: string, source: string, standing: LoadedStanding }> } };

export type LoadedAnswerPartsFragment = { quarterId: string, code: string, text: string, answer: string | null, title: string, source: string, standing: LoadedStanding };

export type OrganisationRecordQueryVariables = Exact<{
  code: string;
  knownOn?: string | null | undefined;
}>;


export type OrganisationRecordQuery = { organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, state: OrganisationState, summary: string, knownOn: string | null, openedOn: string, closedOn: string | null, trustKind: { label: string, since: string, source: string, importedAt: string } | null, icb: { code: string, name: string } | null, region: { code: string, name: string }, periods: Array<{ validFrom: string, validTo: string | null, name: string, type: OrganisationType, typeLabel: string, onsCode: string | null, icbName: string | null, regionName: string, source: string, knownSince: string }>, predecessors: Array<{ code: string, name: string, effectiveOn: string, typeLabel: string, share: string, isShareKnown: boolean, isEstimated: boolean, source: string, knownSince: string }>, successors: Array<{ code: string, name: string, effectiveOn: string, typeLabel: string, share: string, isShareKnown: boolean, isEstimated: boolean, source: string, knownSince: string }>, memberships: Array<{ kindLabel: string, groupCode: string, groupName: string, validFrom: string, validTo: string | null, source: string, knownSince: string }>, places: Array<{ quarters: string, statuses: string, people: string, isEstimated: boolean, source: string | null }>, timeline: Array<{ on: string, what: string, source: string, knownSince: string }>, sources: Array<{ kind: OrganisationSourceKind, title: string, reference: string | null, recordedAt: string, recordedCount: number, heldCount: number }>, askedQuarters: { first: { label: string }, last: { label: string } | null } | null, duties: Array<{ required: boolean, reason: string, quarter: { id: string, label: string } }> } };

export type OrganisationRecordPartsFragment = { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, state: OrganisationState, summary: string, knownOn: string | null, openedOn: string, closedOn: string | null, trustKind: { label: string, since: string, source: string, importedAt: string } | null, icb: { code: string, name: string } | null, region: { code: string, name: string }, periods: Array<{ validFrom: string, validTo: string | null, name: string, type: OrganisationType, typeLabel: string, onsCode: string | null, icbName: string | null, regionName: string, source: string, knownSince: string }>, predecessors: Array<{ code: string, name: string, effectiveOn: string, typeLabel: string, share: string, isShareKnown: boolean, isEstimated: boolean, source: string, knownSince: string }>, successors: Array<{ code: string, name: string, effectiveOn: string, typeLabel: string, share: string, isShareKnown: boolean, isEstimated: boolean, source: string, knownSince: string }>, memberships: Array<{ kindLabel: string, groupCode: string, groupName: string, validFrom: string, validTo: string | null, source: string, knownSince: string }>, places: Array<{ quarters: string, statuses: string, people: string, isEstimated: boolean, source: string | null }>, timeline: Array<{ on: string, what: string, source: string, knownSince: string }>, sources: Array<{ kind: OrganisationSourceKind, title: string, reference: string | null, recordedAt: string, recordedCount: number, heldCount: number }>, askedQuarters: { first: { label: string }, last: { label: string } | null } | null, duties: Array<{ required: boolean, reason: string, quarter: { id: string, label: string } }> };

export type SuccessionPartsFragment = { code: string, name: string, effectiveOn: string, typeLabel: string, share: string, isShareKnown: boolean, isEstimated: boolean, source: string, knownSince: string };

export type SearchOrganisationsQueryVariables = Exact<{
  text: string;
  type?: OrganisationType | null | undefined;
  region?: string | null | undefined;
  onlyOpen: boolean;
  after?: string | null | undefined;
}>;


export type SearchOrganisationsQuery = { found: { total: number, nextCursor: string | null, organisations: Array<{ code: string, name: string, formerName: string | null, type: OrganisationType, typeLabel: string, icbName: string | null, regionName: string, isOpen: boolean, closedOn: string | null, opensOn: string | null, isInvented: boolean }> }, regions: { organisations: Array<{ code: string, name: string }> } };

export type OrganisationMatchPartsFragment = { code: string, name: string, formerName: string | null, type: OrganisationType, typeLabel: string, icbName: string | null, regionName: string, isOpen: boolean, closedOn: string | null, opensOn: string | null, isInvented: boolean };

export type PeopleQueryVariables = Exact<{
  text: string;
  role?: Role | null | undefined;
  placeCode?: string | null | undefined;
  onlyWithoutRole: boolean;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { total: number, nextCursor: string | null, people: Array<{ id: string, displayName: string, subject: string, provider: string, conflicts: Array<string>, roles: Array<{ id: string, role: Role, scopeCode: string | null, scopeName: string }> }> } };

export type PersonQueryVariables = Exact<{
  id: string;
}>;


export type PersonQuery = { person: { id: string, displayName: string, subject: string, provider: string, addedAt: string, conflicts: Array<string>, whyNot: string | null, roles: Array<{ id: string, role: Role, scopeCode: string | null, scopeName: string, grantedAt: string, grantedBy: string, grantedBecause: string | null, revokedAt: string | null, revokedBy: string | null, revokedBecause: string | null }>, endedRoles: Array<{ id: string, role: Role, scopeCode: string | null, scopeName: string, grantedAt: string, grantedBy: string, grantedBecause: string | null, revokedAt: string | null, revokedBy: string | null, revokedBecause: string | null }> } | null };

export type AddPersonMutationVariables = Exact<{
  input: AddPersonInput;
}>;


export type AddPersonMutation = { addPerson: { id: string, displayName: string, subject: string, provider: string, addedAt: string, conflicts: Array<string>, whyNot: string | null, roles: Array<{ id: string, role: Role, scopeCode: string | null, scopeName: string, grantedAt: string, grantedBy: string, grantedBecause: string | null, revokedAt: string | null, revokedBy: string | null, revokedBecause: string | null }>, endedRoles: Array<{ id: string, role: Role, scopeCode: string | null, scopeName: string, grantedAt: string, grantedBy: string, grantedBecause: string | null, revokedAt: string | null, revokedBy: string | null, revokedBecause: string | null }> } };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { id: string, displayName: string, subject: string, provider: string, addedAt: string, conflicts: Array<string>, whyNot: string | null, roles: Array<{ id: string, role: Role, scopeCode: string | null, scopeName: string, grantedAt: string, grantedBy: string, grantedBecause: string | null, revokedAt: string | null, revokedBy: string | null, revokedBecause: string | null }>, endedRoles: Array<{ id: string, role: Role, scopeCode: string | null, scopeName: string, grantedAt: string, grantedBy: string, grantedBecause: string | null, revokedAt: string | null, revokedBy: string | null, revokedBecause: string | null }> } };

export type RevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;


export type RevokeRoleMutation = { revokeRole: { id: string, displayName: string, subject: string, provider: string, addedAt: string, conflicts: Array<string>, whyNot: string | null, roles: Array<{ id: string, role: Role, scopeCode: string | null, scopeName: string, grantedAt: string, grantedBy: string, grantedBecause: string | null, revokedAt: string | null, revokedBy: string | null, revokedBecause: string | null }>, endedRoles: Array<{ id: string, role: Role, scopeCode: string | null, scopeName: string, grantedAt: string, grantedBy: string, grantedBecause: string | null, revokedAt: string | null, revokedBy: string | null, revokedBecause: string | null }> } };

export type ServicePersonPartsFragment = { id: string, displayName: string, subject: string, provider: string, addedAt: string, conflicts: Array<string>, whyNot: string | null, roles: Array<{ id: string, role: Role, scopeCode: string | null, scopeName: string, grantedAt: string, grantedBy: string, grantedBecause: string | null, revokedAt: string | null, revokedBy: string | null, revokedBecause: string | null }>, endedRoles: Array<{ id: string, role: Role, scopeCode: string | null, scopeName: string, grantedAt: string, grantedBy: string, grantedBecause: string | null, revokedAt: string | null, revokedBy: string | null, revokedBecause: string | null }> };

export type GrantedRolePartsFragment = { id: string, role: Role, scopeCode: string | null, scopeName: string, grantedAt: string, grantedBy: string, grantedBecause: string | null, revokedAt: string | null, revokedBy: string | null, revokedBecause: string | null };

export type ReorganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReorganisationsQuery = { reorganisations: Array<{ id: string, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string }, events: Array<{ stepLabel: string, personName: string, recordedAt: string }> }> };

export type ReorganisationQueryVariables = Exact<{
  id: string;
}>;


export type ReorganisationQuery = { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null };

export type ReorganisationPreviewQueryVariables = Exact<{
  id: string;
}>;


export type ReorganisationPreviewQuery = { reorganisationPreview: { effect: string, readOn: string, movedReturns: number, changedRegions: Array<string>, isEnglandUnchanged: boolean, areas: Array<{ code: string, name: string, fate: AreaFate }>, moves: Array<{ typeLabel: string, fromCode: string, fromName: string, toCode: string, toName: string, organisations: number }>, expected: Array<{ quarterId: string, quarterLabel: string, before: number, after: number, changes: Array<{ code: string, name: string, isAskedAfter: boolean, reason: string }> }>, series: Array<{ metricId: string, metricName: string, stratifier: Stratifier, stratifierLabel: string, quarters: number, boards: number, figures: number, estimated: number }> } | null };

export type MovingOrganisationsQueryVariables = Exact<{
  id: string;
  first: number;
  skip: number;
}>;


export type MovingOrganisationsQuery = { movingOrganisations: { total: number, organisations: Array<{ code: string, name: string, typeLabel: string, fromName: string, toName: string }> } };

export type FindBodiesQueryVariables = Exact<{
  text: string;
}>;


export type FindBodiesQuery = { searchOrganisations: { total: number, organisations: Array<{ code: string, name: string, typeLabel: string, isOpen: boolean, regionName: string }> } };

export type ReorganisationRegionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReorganisationRegionsQuery = { searchOrganisations: { organisations: Array<{ code: string, name: string }> } };

export type DraftReorganisationMutationVariables = Exact<{
  input: DraftReorganisationInput;
}>;


export type DraftReorganisationMutation = { draftReorganisation: { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } };

export type AmendReorganisationMutationVariables = Exact<{
  input: AmendReorganisationInput;
}>;


export type AmendReorganisationMutation = { amendReorganisation: { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } };

export type ProposeReorganisationMutationVariables = Exact<{
  input: ReorganisationStepInput;
}>;


export type ProposeReorganisationMutation = { proposeReorganisation: { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } };

export type ReturnReorganisationMutationVariables = Exact<{
  input: CommentedStepInput;
}>;


export type ReturnReorganisationMutation = { returnReorganisation: { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } };

export type ApproveReorganisationMutationVariables = Exact<{
  input: ApproveReorganisationInput;
}>;


export type ApproveReorganisationMutation = { approveReorganisation: { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } };

export type WithdrawReorganisationMutationVariables = Exact<{
  input: CommentedStepInput;
}>;


export type WithdrawReorganisationMutation = { withdrawReorganisation: { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } };

export type ProposeRevocationMutationVariables = Exact<{
  input: CommentedStepInput;
}>;


export type ProposeRevocationMutation = { proposeRevocation: { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } };

export type KeepReorganisationMutationVariables = Exact<{
  input: CommentedStepInput;
}>;


export type KeepReorganisationMutation = { keepReorganisation: { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } };

export type RevokeReorganisationMutationVariables = Exact<{
  input: ReorganisationStepInput;
}>;


export type RevokeReorganisationMutation = { revokeReorganisation: { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } };

export type ReorganisationPayloadPartsFragment = { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> };

export type ReorganisationReadingFragment = { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> };

export type PreviewPartsFragment = { effect: string, readOn: string, movedReturns: number, changedRegions: Array<string>, isEnglandUnchanged: boolean, areas: Array<{ code: string, name: string, fate: AreaFate }>, moves: Array<{ typeLabel: string, fromCode: string, fromName: string, toCode: string, toName: string, organisations: number }>, expected: Array<{ quarterId: string, quarterLabel: string, before: number, after: number, changes: Array<{ code: string, name: string, isAskedAfter: boolean, reason: string }> }>, series: Array<{ metricId: string, metricName: string, stratifier: Stratifier, stratifierLabel: string, quarters: number, boards: number, figures: number, estimated: number }> };

export type MachineClientsQueryVariables = Exact<{ [key: string]: never; }>;


export type MachineClientsQuery = { machineClients: Array<{ id: string, clientId: string, name: string, contact: string, scopes: Array<ClientScope>, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, secrets: Array<{ id: string, createdAt: string, expiresAt: string | null }> }> | null };

export type RegisterClientMutationVariables = Exact<{
  input: RegisterClientInput;
}>;


export type RegisterClientMutation = { registerClient: { secret: string, client: { id: string, clientId: string, name: string, contact: string, scopes: Array<ClientScope>, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, secrets: Array<{ id: string, createdAt: string, expiresAt: string | null }> } } };

export type RotateClientSecretMutationVariables = Exact<{
  input: RotateClientSecretInput;
}>;


export type RotateClientSecretMutation = { rotateClientSecret: { secret: string, client: { id: string, clientId: string, name: string, contact: string, scopes: Array<ClientScope>, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, secrets: Array<{ id: string, createdAt: string, expiresAt: string | null }> } } };

export type RevokeClientMutationVariables = Exact<{
  input: RevokeClientInput;
}>;


export type RevokeClientMutation = { revokeClient: { id: string, clientId: string, name: string, contact: string, scopes: Array<ClientScope>, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, secrets: Array<{ id: string, createdAt: string, expiresAt: string | null }> } };

export type MachineClientPartsFragment = { id: string, clientId: string, name: string, contact: string, scopes: Array<ClientScope>, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, secrets: Array<{ id: string, createdAt: string, expiresAt: string | null }> };

export type PublicationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  kinds?: Array<PublicationKind> | PublicationKind | null | undefined;
}>;


export type PublicationsQuery = { nextPublication: string | null, published: { nodes: Array<{ number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null, latest: { nodes: Array<{ number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }> } | null };

export type PublicationsInPreparationQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicationsInPreparationQuery = { publications: { nodes: Array<{ number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }> } | null };

export type LatestPublicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type LatestPublicationsQuery = { final: { nodes: Array<{ number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }> } | null, provisional: { nodes: Array<{ number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }> } | null };

export type OtherPublicationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OtherPublicationsQuery = { publications: { nodes: Array<{ number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }> } | null };

export type PublicationOfNumberQueryVariables = Exact<{
  number: number;
}>;


export type PublicationOfNumberQuery = { publication: { version: number, publication: { builtAt: string | null, contentHash: string | null, policyVersion: string, formulaVersion: string, boundariesOn: string | null, citation: string, address: string, number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }, progress: { stage: string, done: number, of: number } | null, contents: { tables: number, groupsShown: number, groupsHidden: number, tablesHeld: number, returns: number, joined: number, left: number } | null, problems: Array<{ id: string, sentence: string, attackerLabel: string, areaName: string, metricId: string, stratifier: string, groupLabel: string | null, quarter: { label: string }, proposals: Array<{ id: string, sentence: string, people: number, cells: number }> }>, steps: Array<{ step: PublicationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: PublicationNextStep, whyNot: string | null }> } | null };

export type QuartersToPublishQueryVariables = Exact<{ [key: string]: never; }>;


export type QuartersToPublishQuery = { quarters: Array<{ id: string, label: string, windowState: WindowState }> };

export type MetricNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type MetricNamesQuery = { metrics: Array<{ id: string, shortName: string }> };

export type PublicationDifferenceQueryVariables = Exact<{
  from: number;
  to: number;
  first: number;
  after?: string | null | undefined;
}>;


export type PublicationDifferenceQuery = { publicationDifference: { nodes: Array<{ level: ComparisonLevel, areaCode: string, areaName: string, boundaries: Boundaries, metricId: string, stratifier: string, groupLabel: string, measureLabel: string, difference: number | null, text: string, quarter: { id: string, label: string }, before: { text: string } | null, after: { text: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type PreparePublicationMutationVariables = Exact<{
  input: PreparePublicationInput;
}>;


export type PreparePublicationMutation = { preparePublication: { version: number, publication: { builtAt: string | null, contentHash: string | null, policyVersion: string, formulaVersion: string, boundariesOn: string | null, citation: string, address: string, number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }, progress: { stage: string, done: number, of: number } | null, contents: { tables: number, groupsShown: number, groupsHidden: number, tablesHeld: number, returns: number, joined: number, left: number } | null, problems: Array<{ id: string, sentence: string, attackerLabel: string, areaName: string, metricId: string, stratifier: string, groupLabel: string | null, quarter: { label: string }, proposals: Array<{ id: string, sentence: string, people: number, cells: number }> }>, steps: Array<{ step: PublicationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: PublicationNextStep, whyNot: string | null }> } };

export type ApprovePublicationMutationVariables = Exact<{
  input: ApprovePublicationInput;
}>;


export type ApprovePublicationMutation = { approvePublication: { version: number, publication: { builtAt: string | null, contentHash: string | null, policyVersion: string, formulaVersion: string, boundariesOn: string | null, citation: string, address: string, number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }, progress: { stage: string, done: number, of: number } | null, contents: { tables: number, groupsShown: number, groupsHidden: number, tablesHeld: number, returns: number, joined: number, left: number } | null, problems: Array<{ id: string, sentence: string, attackerLabel: string, areaName: string, metricId: string, stratifier: string, groupLabel: string | null, quarter: { label: string }, proposals: Array<{ id: string, sentence: string, people: number, cells: number }> }>, steps: Array<{ step: PublicationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: PublicationNextStep, whyNot: string | null }> } };

export type DiscardPublicationMutationVariables = Exact<{
  input: DiscardPublicationInput;
}>;


export type DiscardPublicationMutation = { discardPublication: { version: number, publication: { builtAt: string | null, contentHash: string | null, policyVersion: string, formulaVersion: string, boundariesOn: string | null, citation: string, address: string, number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }, progress: { stage: string, done: number, of: number } | null, contents: { tables: number, groupsShown: number, groupsHidden: number, tablesHeld: number, returns: number, joined: number, left: number } | null, problems: Array<{ id: string, sentence: string, attackerLabel: string, areaName: string, metricId: string, stratifier: string, groupLabel: string | null, quarter: { label: string }, proposals: Array<{ id: string, sentence: string, people: number, cells: number }> }>, steps: Array<{ step: PublicationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: PublicationNextStep, whyNot: string | null }> } };

export type WithholdFiguresMutationVariables = Exact<{
  input: WithholdFiguresInput;
}>;


export type WithholdFiguresMutation = { withholdFigures: { version: number, publication: { builtAt: string | null, contentHash: string | null, policyVersion: string, formulaVersion: string, boundariesOn: string | null, citation: string, address: string, number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }, progress: { stage: string, done: number, of: number } | null, contents: { tables: number, groupsShown: number, groupsHidden: number, tablesHeld: number, returns: number, joined: number, left: number } | null, problems: Array<{ id: string, sentence: string, attackerLabel: string, areaName: string, metricId: string, stratifier: string, groupLabel: string | null, quarter: { label: string }, proposals: Array<{ id: string, sentence: string, people: number, cells: number }> }>, steps: Array<{ step: PublicationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: PublicationNextStep, whyNot: string | null }> } };

export type PublicationHeadFragment = { number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } };

export type PublicationRecordPartsFragment = { version: number, publication: { builtAt: string | null, contentHash: string | null, policyVersion: string, formulaVersion: string, boundariesOn: string | null, citation: string, address: string, number: number, kind: PublicationKind, kindLabel: string, state: PublicationState, stateLabel: string, quarterId: string, reason: string | null, announcedFor: string | null, publishedAt: string | null, supersededBy: number | null, quarter: { label: string } }, progress: { stage: string, done: number, of: number } | null, contents: { tables: number, groupsShown: number, groupsHidden: number, tablesHeld: number, returns: number, joined: number, left: number } | null, problems: Array<{ id: string, sentence: string, attackerLabel: string, areaName: string, metricId: string, stratifier: string, groupLabel: string | null, quarter: { label: string }, proposals: Array<{ id: string, sentence: string, people: number, cells: number }> }>, steps: Array<{ step: PublicationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: PublicationNextStep, whyNot: string | null }> };

export type AuditProblemPartsFragment = { id: string, sentence: string, attackerLabel: string, areaName: string, metricId: string, stratifier: string, groupLabel: string | null, quarter: { label: string }, proposals: Array<{ id: string, sentence: string, people: number, cells: number }> };

export type FigureDifferencePartsFragment = { level: ComparisonLevel, areaCode: string, areaName: string, boundaries: Boundaries, metricId: string, stratifier: string, groupLabel: string, measureLabel: string, difference: number | null, text: string, quarter: { id: string, label: string }, before: { text: string } | null, after: { text: string } | null };

export type CellHistoryQueryVariables = Exact<{
  organisationCode: string;
  quarterId: string;
  question: string;
  cell?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type CellHistoryQuery = { cellHistory: { nextCursor: string | null, changes: Array<{ cell: string, version: number, before: string | null, after: string | null, personName: string, role: Role, changedAt: string, way: ChangeWay, receivedFrom: ReceiptSource | null }> } };

export type ThreadPartsFragment = { id: string, organisationCode: string, organisationName: string, quarterId: string, question: string | null, visibility: CommentVisibility, addressedTo: Role | null, sentBackRevision: number | null, domain: string | null, domainLabel: string | null, isOpen: boolean, isAskedOfYou: boolean, lines: Array<{ number: number, kind: CommentLineKind, text: string | null, followIn: string | null, personName: string, role: Role, isYours: boolean, writtenAt: string }> };

export type ReturnCommentsQueryVariables = Exact<{
  organisationCode: string;
  quarterId: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ReturnCommentsQuery = { returnComments: { total: number, open: number, nextCursor: string | null, threads: Array<{ id: string, organisationCode: string, organisationName: string, quarterId: string, question: string | null, visibility: CommentVisibility, addressedTo: Role | null, sentBackRevision: number | null, domain: string | null, domainLabel: string | null, isOpen: boolean, isAskedOfYou: boolean, lines: Array<{ number: number, kind: CommentLineKind, text: string | null, followIn: string | null, personName: string, role: Role, isYours: boolean, writtenAt: string }> }> } };

export type CommentsAskedOfMeQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type CommentsAskedOfMeQuery = { commentsAskedOfMe: { total: number, nextCursor: string | null, threads: Array<{ id: string, organisationCode: string, organisationName: string, quarterId: string, question: string | null, visibility: CommentVisibility, addressedTo: Role | null, sentBackRevision: number | null, domain: string | null, domainLabel: string | null, isOpen: boolean, isAskedOfYou: boolean, lines: Array<{ number: number, kind: CommentLineKind, text: string | null, followIn: string | null, personName: string, role: Role, isYours: boolean, writtenAt: string }> }> } };

export type ComparisonQuestionsQueryVariables = Exact<{
  regionCode: string;
  first: number;
}>;


export type ComparisonQuestionsQuery = { comparisonQuestions: { total: number, threads: Array<{ id: string, organisationCode: string, organisationName: string, quarterId: string, question: string | null, visibility: CommentVisibility, addressedTo: Role | null, sentBackRevision: number | null, domain: string | null, domainLabel: string | null, isOpen: boolean, isAskedOfYou: boolean, lines: Array<{ number: number, kind: CommentLineKind, text: string | null, followIn: string | null, personName: string, role: Role, isYours: boolean, writtenAt: string }> }> } };

export type FollowCommentMutationVariables = Exact<{
  input: FollowCommentInput;
}>;


export type FollowCommentMutation = { followComment: { thread: { id: string, organisationCode: string, organisationName: string, quarterId: string, question: string | null, visibility: CommentVisibility, addressedTo: Role | null, sentBackRevision: number | null, domain: string | null, domainLabel: string | null, isOpen: boolean, isAskedOfYou: boolean, lines: Array<{ number: number, kind: CommentLineKind, text: string | null, followIn: string | null, personName: string, role: Role, isYours: boolean, writtenAt: string }> } } };

export type CommentOnReturnMutationVariables = Exact<{
  input: CommentInput;
}>;


export type CommentOnReturnMutation = { commentOnReturn: { thread: { id: string, organisationCode: string, organisationName: string, quarterId: string, question: string | null, visibility: CommentVisibility, addressedTo: Role | null, sentBackRevision: number | null, domain: string | null, domainLabel: string | null, isOpen: boolean, isAskedOfYou: boolean, lines: Array<{ number: number, kind: CommentLineKind, text: string | null, followIn: string | null, personName: string, role: Role, isYours: boolean, writtenAt: string }> } } };

export type ReplyToCommentMutationVariables = Exact<{
  input: CommentStepInput;
}>;


export type ReplyToCommentMutation = { replyToComment: { thread: { id: string, organisationCode: string, organisationName: string, quarterId: string, question: string | null, visibility: CommentVisibility, addressedTo: Role | null, sentBackRevision: number | null, domain: string | null, domainLabel: string | null, isOpen: boolean, isAskedOfYou: boolean, lines: Array<{ number: number, kind: CommentLineKind, text: string | null, followIn: string | null, personName: string, role: Role, isYours: boolean, writtenAt: string }> } } };

export type ResolveCommentMutationVariables = Exact<{
  input: CommentStepInput;
}>;


export type ResolveCommentMutation = { resolveComment: { thread: { id: string, organisationCode: string, organisationName: string, quarterId: string, question: string | null, visibility: CommentVisibility, addressedTo: Role | null, sentBackRevision: number | null, domain: string | null, domainLabel: string | null, isOpen: boolean, isAskedOfYou: boolean, lines: Array<{ number: number, kind: CommentLineKind, text: string | null, followIn: string | null, personName: string, role: Role, isYours: boolean, writtenAt: string }> } } };

export type ReopenCommentMutationVariables = Exact<{
  input: CommentStepInput;
}>;


export type ReopenCommentMutation = { reopenComment: { thread: { id: string, organisationCode: string, organisationName: string, quarterId: string, question: string | null, visibility: CommentVisibility, addressedTo: Role | null, sentBackRevision: number | null, domain: string | null, domainLabel: string | null, isOpen: boolean, isAskedOfYou: boolean, lines: Array<{ number: number, kind: CommentLineKind, text: string | null, followIn: string | null, personName: string, role: Role, isYours: boolean, writtenAt: string }> } } };

export type PayloadPartsFragment = { quarterlyReturn: { edition: number, countsWithheld: boolean, contentHash: string | null, allowed: Array<ReturnAction>, head: { closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }, draft: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, submitted: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, previous: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, earlierCounts: Array<{ quarterId: string, edition: number, answers: Array<{ question: string, cells: Cells }> }>, onBehalf: Array<{ typedByName: string, source: ReceiptSource, receivedOn: string, answers: number, confirmedByName: string | null }>, toConfirm: Array<{ question: string, version: number }>, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string }>, signInForSignOff: { minutes: number, secondsLeft: number }, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }> };

export type SubmitReturnMutationVariables = Exact<{
  input: SubmitReturnInput;
}>;


export type SubmitReturnMutation = { submitReturn: { quarterlyReturn: { edition: number, countsWithheld: boolean, contentHash: string | null, allowed: Array<ReturnAction>, head: { closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }, draft: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, submitted: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, previous: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, earlierCounts: Array<{ quarterId: string, edition: number, answers: Array<{ question: string, cells: Cells }> }>, onBehalf: Array<{ typedByName: string, source: ReceiptSource, receivedOn: string, answers: number, confirmedByName: string | null }>, toConfirm: Array<{ question: string, version: number }>, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string }>, signInForSignOff: { minutes: number, secondsLeft: number }, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }> } };

export type ConfirmAnswersMutationVariables = Exact<{
  input: ConfirmAnswersInput;
}>;


export type ConfirmAnswersMutation = { confirmAnswers: { quarterlyReturn: { edition: number, countsWithheld: boolean, contentHash: string | null, allowed: Array<ReturnAction>, head: { closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }, draft: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, submitted: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, previous: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, earlierCounts: Array<{ quarterId: string, edition: number, answers: Array<{ question: string, cells: Cells }> }>, onBehalf: Array<{ typedByName: string, source: ReceiptSource, receivedOn: string, answers: number, confirmedByName: string | null }>, toConfirm: Array<{ question: string, version: number }>, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string }>, signInForSignOff: { minutes: number, secondsLeft: number }, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }> } };

export type SignOffReturnMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type SignOffReturnMutation = { signOffReturn: { quarterlyReturn: { edition: number, countsWithheld: boolean, contentHash: string | null, allowed: Array<ReturnAction>, head: { closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }, draft: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, submitted: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, previous: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, earlierCounts: Array<{ quarterId: string, edition: number, answers: Array<{ question: string, cells: Cells }> }>, onBehalf: Array<{ typedByName: string, source: ReceiptSource, receivedOn: string, answers: number, confirmedByName: string | null }>, toConfirm: Array<{ question: string, version: number }>, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string }>, signInForSignOff: { minutes: number, secondsLeft: number }, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }> } };

export type SendBackReturnMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type SendBackReturnMutation = { sendBackReturn: { quarterlyReturn: { edition: number, countsWithheld: boolean, contentHash: string | null, allowed: Array<ReturnAction>, head: { closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }, draft: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, submitted: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, previous: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, earlierCounts: Array<{ quarterId: string, edition: number, answers: Array<{ question: string, cells: Cells }> }>, onBehalf: Array<{ typedByName: string, source: ReceiptSource, receivedOn: string, answers: number, confirmedByName: string | null }>, toConfirm: Array<{ question: string, version: number }>, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string }>, signInForSignOff: { minutes: number, secondsLeft: number }, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }> } };

export type AcceptReturnMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type AcceptReturnMutation = { acceptReturn: { quarterlyReturn: { edition: number, countsWithheld: boolean, contentHash: string | null, allowed: Array<ReturnAction>, head: { closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }, draft: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, submitted: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, previous: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, earlierCounts: Array<{ quarterId: string, edition: number, answers: Array<{ question: string, cells: Cells }> }>, onBehalf: Array<{ typedByName: string, source: ReceiptSource, receivedOn: string, answers: number, confirmedByName: string | null }>, toConfirm: Array<{ question: string, version: number }>, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string }>, signInForSignOff: { minutes: number, secondsLeft: number }, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }> } };

export type ReopenReturnMutationVariables = Exact<{
  input: ReopenInput;
}>;


export type ReopenReturnMutation = { reopenReturn: { quarterlyReturn: { edition: number, countsWithheld: boolean, contentHash: string | null, allowed: Array<ReturnAction>, head: { closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }, draft: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, submitted: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, previous: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, earlierCounts: Array<{ quarterId: string, edition: number, answers: Array<{ question: string, cells: Cells }> }>, onBehalf: Array<{ typedByName: string, source: ReceiptSource, receivedOn: string, answers: number, confirmedByName: string | null }>, toConfirm: Array<{ question: string, version: number }>, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string }>, signInForSignOff: { minutes: number, secondsLeft: number }, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }> } };

export type GiveUpCorrectionMutationVariables = Exact<{
  input: GiveUpInput;
}>;


export type GiveUpCorrectionMutation = { giveUpCorrection: { quarterlyReturn: { edition: number, countsWithheld: boolean, contentHash: string | null, allowed: Array<ReturnAction>, head: { closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }, draft: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, submitted: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, previous: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, earlierCounts: Array<{ quarterId: string, edition: number, answers: Array<{ question: string, cells: Cells }> }>, onBehalf: Array<{ typedByName: string, source: ReceiptSource, receivedOn: string, answers: number, confirmedByName: string | null }>, toConfirm: Array<{ question: string, version: number }>, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string }>, signInForSignOff: { minutes: number, secondsLeft: number }, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }> } };

export type EarlierVersionsQueryVariables = Exact<{
  organisationCode: string;
  quarterId: string;
}>;


export type EarlierVersionsQuery = { quarterlyReturn: { earlierVersions: Array<{ revision: number, content: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean }> } }>, extensions: Array<{ closesOn: string, reason: string, allowedAt: string, endedAt: string | null }> } };

export type SaveAnswersMutationVariables = Exact<{
  input: SaveAnswersInput;
}>;


export type SaveAnswersMutation = { saveAnswers: { state: ReturnState, saved: Array<{ key: string, version: number, answer: { question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null } | null }>, conflicts: Array<{ key: string, version: number, editedByName: string | null, answer: { question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }, cells: Array<{ cell: string, editedByName: string | null, editedAt: string | null, isByViewer: boolean }> }>, refused: Array<{ key: string, cell: string | null, message: string }> } };

export type HelpedReturnsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type HelpedReturnsQuery = { helpedReturns: { total: number, nextCursor: string | null, returns: Array<{ closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }> } };

export type LoadedNoticeQueryVariables = Exact<{
  code: string;
}>;


export type LoadedNoticeQuery = { loadedAnswers: { total: number } };

export type OwnQuarterQueryVariables = Exact<{
  organisationCode: string;
  quarterId: string;
}>;


export type OwnQuarterQuery = { ownQuarter: { hasBefore: boolean, open: number, movedInAll: number, counts: Array<{ status: ImplementationStatus, label: string, now: number, before: number }>, moved: Array<{ actionCode: string, text: string, before: string, after: string, steps: number | null }> } };

export type OwnComparisonQueryVariables = Exact<{
  organisationCode: string;
}>;


export type OwnComparisonQuery = { ownComparison: { typeLabel: string, regionName: string, quarter: { id: string, label: string }, kind: { label: string, source: string } | null, domains: Array<{ key: string, label: string, own: { inPlace: number, applicable: number, organisations: number }, region: { inPlace: number, applicable: number, organisations: number } | null, england: { inPlace: number, applicable: number, organisations: number } | null, ofKind: { inPlace: number, applicable: number, organisations: number } | null, note: { text: string, role: Role, writtenAt: string } | null }> } | null };

export type AnswersInPlacePartsFragment = { inPlace: number, applicable: number, organisations: number };

export type ReportingNoticeQueryVariables = Exact<{
  code: string;
}>;


export type ReportingNoticeQuery = { organisation: { code: string, reportingNotice: string | null } };

export type LetterToShownQueryVariables = Exact<{
  quarterId: string;
  organisationCodes: Array<string> | string;
}>;


export type LetterToShownQuery = { letterToShown: { example: string, reached: Array<{ code: string, name: string }>, withoutMailbox: Array<{ code: string, name: string }>, writtenToday: Array<{ code: string, name: string }>, notAsked: Array<{ code: string, name: string }> } };

export type WriteToShownMutationVariables = Exact<{
  input: WriteToShownInput;
}>;


export type WriteToShownMutation = { writeToShown: { written: number, problem: string | null } };

export type PlannedActionPartsFragment = { actionCode: string, text: string, state: PlanState, closedBy: string | null, whatWillBeDone: string, ownerRole: string, dueOn: string, earlierDays: Array<string>, steps: Array<{ number: number, kind: PlanStepKind, whatWillBeDone: string, ownerRole: string, dueOn: string, reason: string | null, personName: string, role: Role, writtenAt: string }> };

export type ImprovementPlanPartsFragment = { organisationCode: string, quarterId: string, planned: Array<{ actionCode: string, text: string, state: PlanState, closedBy: string | null, whatWillBeDone: string, ownerRole: string, dueOn: string, earlierDays: Array<string>, steps: Array<{ number: number, kind: PlanStepKind, whatWillBeDone: string, ownerRole: string, dueOn: string, reason: string | null, personName: string, role: Role, writtenAt: string }> }>, takenOver: Array<{ organisationCode: string, organisationName: string, plan: { actionCode: string, text: string, state: PlanState, closedBy: string | null, whatWillBeDone: string, ownerRole: string, dueOn: string, earlierDays: Array<string>, steps: Array<{ number: number, kind: PlanStepKind, whatWillBeDone: string, ownerRole: string, dueOn: string, reason: string | null, personName: string, role: Role, writtenAt: string }> } }> };

export type ImprovementPlanQueryVariables = Exact<{
  organisationCode: string;
  quarterId: string;
}>;


export type ImprovementPlanQuery = { improvementPlan: { organisationCode: string, quarterId: string, planned: Array<{ actionCode: string, text: string, state: PlanState, closedBy: string | null, whatWillBeDone: string, ownerRole: string, dueOn: string, earlierDays: Array<string>, steps: Array<{ number: number, kind: PlanStepKind, whatWillBeDone: string, ownerRole: string, dueOn: string, reason: string | null, personName: string, role: Role, writtenAt: string }> }>, takenOver: Array<{ organisationCode: string, organisationName: string, plan: { actionCode: string, text: string, state: PlanState, closedBy: string | null, whatWillBeDone: string, ownerRole: string, dueOn: string, earlierDays: Array<string>, steps: Array<{ number: number, kind: PlanStepKind, whatWillBeDone: string, ownerRole: string, dueOn: string, reason: string | null, personName: string, role: Role, writtenAt: string }> } }> } };

export type PlanActionMutationVariables = Exact<{
  input: PlanActionInput;
}>;


export type PlanActionMutation = { planAction: { plan: { organisationCode: string, quarterId: string, planned: Array<{ actionCode: string, text: string, state: PlanState, closedBy: string | null, whatWillBeDone: string, ownerRole: string, dueOn: string, earlierDays: Array<string>, steps: Array<{ number: number, kind: PlanStepKind, whatWillBeDone: string, ownerRole: string, dueOn: string, reason: string | null, personName: string, role: Role, writtenAt: string }> }>, takenOver: Array<{ organisationCode: string, organisationName: string, plan: { actionCode: string, text: string, state: PlanState, closedBy: string | null, whatWillBeDone: string, ownerRole: string, dueOn: string, earlierDays: Array<string>, steps: Array<{ number: number, kind: PlanStepKind, whatWillBeDone: string, ownerRole: string, dueOn: string, reason: string | null, personName: string, role: Role, writtenAt: string }> } }> }, problems: Array<{ field: string, message: string }> } };

export type GiveUpPlanMutationVariables = Exact<{
  input: GiveUpPlanInput;
}>;


export type GiveUpPlanMutation = { giveUpPlan: { plan: { organisationCode: string, quarterId: string, planned: Array<{ actionCode: string, text: string, state: PlanState, closedBy: string | null, whatWillBeDone: string, ownerRole: string, dueOn: string, earlierDays: Array<string>, steps: Array<{ number: number, kind: PlanStepKind, whatWillBeDone: string, ownerRole: string, dueOn: string, reason: string | null, personName: string, role: Role, writtenAt: string }> }>, takenOver: Array<{ organisationCode: string, organisationName: string, plan: { actionCode: string, text: string, state: PlanState, closedBy: string | null, whatWillBeDone: string, ownerRole: string, dueOn: string, earlierDays: Array<string>, steps: Array<{ number: number, kind: PlanStepKind, whatWillBeDone: string, ownerRole: string, dueOn: string, reason: string | null, personName: string, role: Role, writtenAt: string }> } }> }, problems: Array<{ field: string, message: string }> } };

export type AttendReturnMutationVariables = Exact<{
  input: AttendReturnInput;
}>;


export type AttendReturnMutation = { attendReturn: { commentedAt: string | null, others: Array<{ personName: string, role: Role, section: string | null }> } };

export type ReturnsOverviewQueryVariables = Exact<{
  quarterId: string;
}>;


export type ReturnsOverviewQuery = { returnsOverview: { daysLate: number, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, regions: Array<{ region: { code: string, name: string }, types: Array<{ organisationType: OrganisationType, typeLabel: string, late: number, extended: number, states: Array<{ state: ReturnState, returns: number }> }> }> } };

export type FirstMissingQueryVariables = Exact<{
  regionCode: string;
  quarterId: string;
}>;


export type FirstMissingQuery = { missingReturns: { total: number, returns: Array<{ organisationCode: string, organisationName: string, effect: { canChangeVerdict: boolean, sentence: string } }> } };

export type LatePlansQueryVariables = Exact<{
  regionCode: string;
  first: number;
  after?: string | null | undefined;
}>;


export type LatePlansQuery = { latePlans: { total: number, organisations: number, nextCursor: string | null, plans: Array<{ organisationCode: string, organisationName: string, organisationType: OrganisationType, quarterId: string, actionCode: string, text: string, whatWillBeDone: string, ownerRole: string, dueOn: string, daysLate: number, timesPutOff: number }> } };

export type LatePlansCountQueryVariables = Exact<{
  regionCode: string;
}>;


export type LatePlansCountQuery = { latePlans: { total: number, organisations: number } };

export type LatePlanPartsFragment = { organisationCode: string, organisationName: string, organisationType: OrganisationType, quarterId: string, actionCode: string, text: string, whatWillBeDone: string, ownerRole: string, dueOn: string, daysLate: number, timesPutOff: number };

export type MoreDaysQueryVariables = Exact<{
  organisationCode: string;
  quarterId: string;
}>;


export type MoreDaysQuery = { moreDays: { organisationCode: string, organisationName: string, lastDayOfRegion: string, whyNotTakeBack: Array<string>, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, extensions: Array<{ version: number, closesOn: string, reason: string, allowedBy: ExtensionGiver, allowedByName: string | null, allowedAt: string, endedAt: string | null, endedByName: string | null, endedReason: string | null }> } };

export type AllowMoreDaysMutationVariables = Exact<{
  input: AllowMoreDaysInput;
}>;


export type AllowMoreDaysMutation = { allowMoreDays: { moreDays: { organisationCode: string, organisationName: string, lastDayOfRegion: string, whyNotTakeBack: Array<string>, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, extensions: Array<{ version: number, closesOn: string, reason: string, allowedBy: ExtensionGiver, allowedByName: string | null, allowedAt: string, endedAt: string | null, endedByName: string | null, endedReason: string | null }> }, problems: Array<{ field: WindowChangeField, message: string }> } };

export type TakeBackDaysMutationVariables = Exact<{
  input: TakeBackDaysInput;
}>;


export type TakeBackDaysMutation = { takeBackDays: { moreDays: { organisationCode: string, organisationName: string, lastDayOfRegion: string, whyNotTakeBack: Array<string>, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, extensions: Array<{ version: number, closesOn: string, reason: string, allowedBy: ExtensionGiver, allowedByName: string | null, allowedAt: string, endedAt: string | null, endedByName: string | null, endedReason: string | null }> }, problems: Array<{ field: WindowChangeField, message: string }> } };

export type MoreDaysPayloadPartsFragment = { moreDays: { organisationCode: string, organisationName: string, lastDayOfRegion: string, whyNotTakeBack: Array<string>, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, extensions: Array<{ version: number, closesOn: string, reason: string, allowedBy: ExtensionGiver, allowedByName: string | null, allowedAt: string, endedAt: string | null, endedByName: string | null, endedReason: string | null }> }, problems: Array<{ field: WindowChangeField, message: string }> };

export type MoreDaysPartsFragment = { organisationCode: string, organisationName: string, lastDayOfRegion: string, whyNotTakeBack: Array<string>, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, extensions: Array<{ version: number, closesOn: string, reason: string, allowedBy: ExtensionGiver, allowedByName: string | null, allowedAt: string, endedAt: string | null, endedByName: string | null, endedReason: string | null }> };

export type ChaseListQueryVariables = Exact<{
  regionCode: string;
  quarterId: string;
  states?: Array<ReturnState> | ReturnState | null | undefined;
  organisationType?: OrganisationType | null | undefined;
  icbCode?: string | null | undefined;
  sort: ChaseSort;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChaseListQuery = { chaseList: { total: number, nextCursor: string | null, basis: string, late: number, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, states: Array<{ state: ReturnState, returns: number }>, boards: Array<{ code: string, name: string }>, returns: Array<{ state: ReturnState, stateLabel: string, revision: number, sendBy: string, closesOn: string, windowState: WindowState, daysLate: number | null, answered: number | null, asked: number, contactRole: Role | null, contactAddress: string | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, extension: { closesOn: string, reason: string } | null, effect: { rank: number, canChangeVerdict: boolean, sentence: string } | null }> } };

export type ChasedReturnPartsFragment = { state: ReturnState, stateLabel: string, revision: number, sendBy: string, closesOn: string, windowState: WindowState, daysLate: number | null, answered: number | null, asked: number, contactRole: Role | null, contactAddress: string | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, extension: { closesOn: string, reason: string } | null, effect: { rank: number, canChangeVerdict: boolean, sentence: string } | null };

export type StateCountPartsFragment = { state: ReturnState, returns: number };

export type QuartersQueryVariables = Exact<{ [key: string]: never; }>;


export type QuartersQuery = { quarters: Array<{ id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }> };

export type QuarterPartsFragment = { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState };

export type EventPartsFragment = { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string };

export type HeadPartsFragment = { closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null };

export type AnswerPartsFragment = { question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null };

export type ContentPartsFragment = { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> };

export type IssuePartsFragment = { severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null };

export type ReturnPartsFragment = { edition: number, countsWithheld: boolean, contentHash: string | null, allowed: Array<ReturnAction>, head: { closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }, draft: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, submitted: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, previous: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, earlierCounts: Array<{ quarterId: string, edition: number, answers: Array<{ question: string, cells: Cells }> }>, onBehalf: Array<{ typedByName: string, source: ReceiptSource, receivedOn: string, answers: number, confirmedByName: string | null }>, toConfirm: Array<{ question: string, version: number }>, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string }>, signInForSignOff: { minutes: number, secondsLeft: number }, withheld: Array<{ action: ReturnAction, reason: string }> };

export type QuarterlyReturnQueryVariables = Exact<{
  organisationCode: string;
  quarterId: string;
}>;


export type QuarterlyReturnQuery = { quarterlyReturn: { edition: number, countsWithheld: boolean, contentHash: string | null, allowed: Array<ReturnAction>, head: { closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }, draft: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, submitted: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, previous: { edition: number, answers: Array<{ question: string, cells: Cells, confirmed: boolean, version: number, editedByName: string | null }> } | null, earlierCounts: Array<{ quarterId: string, edition: number, answers: Array<{ question: string, cells: Cells }> }>, onBehalf: Array<{ typedByName: string, source: ReceiptSource, receivedOn: string, answers: number, confirmedByName: string | null }>, toConfirm: Array<{ question: string, version: number }>, issues: Array<{ severity: IssueSeverity, code: string, cell: string, question: string | null, message: string, reasonAt: string | null, reason: string | null }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string }>, signInForSignOff: { minutes: number, secondsLeft: number }, withheld: Array<{ action: ReturnAction, reason: string }> } };

export type MyReturnsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyReturnsQuery = { myReturns: Array<{ closesOn: string, windowState: WindowState, state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string }, extension: { closesOn: string, reason: string } | null, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, receivedFrom: ReceiptSource | null, receivedOn: string | null, signedInAt: string | null, happenedAt: string } | null }> };

export type TimeOnReturnQueryVariables = Exact<{
  organisationCode: string;
  quarterId: string;
}>;


export type TimeOnReturnQuery = { timeOnReturn: { minutes: number, minutesBefore: number | null, sections: Array<{ section: string, title: string, minutes: number }> } | null };
