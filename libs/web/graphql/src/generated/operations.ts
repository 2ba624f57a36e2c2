export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in ISO 8601, in UTC. */
  DateTime: { input: string; output: string; }
  /** A day of the calendar as yyyy-mm-dd. Asked for, it lies in the years 1900 to 2199. */
  Day: { input: string; output: string; }
};

/** The whole answer to one action, as typed. */
export type ActionAnswerInput = {
  actionCode: Scalars['ID']['input'];
  assurance?: InputMaybe<AssuranceLevel>;
  confirmed?: Scalars['Boolean']['input'];
  coveragePercent?: InputMaybe<Scalars['Float']['input']>;
  evidence?: InputMaybe<Scalars['String']['input']>;
  evidenceOn?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen; 0 = never saved. */
  expectedVersion: Scalars['Int']['input'];
  ownerRole?: InputMaybe<Scalars['String']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<ImplementationStatus>;
  targetOn?: InputMaybe<Scalars['String']['input']>;
};

export type AmendBreakInput = {
  content: BreakContentInput;
  /** The version that was looked at; refused where another has taken its place. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** Why it is changed. */
  reason: Scalars['String']['input'];
};

export type AmendReorganisationInput = {
  content: ReorganisationContentInput;
  /** The version that was looked at; refused where another has taken its place. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

export type ApproveReorganisationInput = {
  /** The version that was looked at; refused where another has taken its place. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** `effect` of the preview that was looked at; refused where it would do something else by now. */
  seenEffect: Scalars['String']['input'];
};

/** What becomes of a region or board. */
export type AreaFate =
  | 'BEGINS'
  | 'CHANGES'
  | 'ENDS';

/** The levels at which comparisons are made. */
export type AreaLevel =
  | 'ENGLAND'
  | 'ICB'
  | 'ORGANISATION'
  | 'REGION';

/** Who has checked a claimed status. */
export type AssuranceLevel =
  | 'INDEPENDENTLY_ASSURED'
  | 'INTERNALLY_REVIEWED'
  | 'SELF_ASSERTED';

/** Who an action is written for. */
export type Audience =
  | 'LEADERS'
  | 'NATIONAL'
  | 'STAFF';

/** Which boundaries figures are on. AS_WAS: those of each quarter. AS_NOW: history restated on those of today. */
export type Boundaries =
  | 'AS_NOW'
  | 'AS_WAS';

/** What a break says. */
export type BreakContentInput = {
  explanation: Scalars['String']['input'];
  kind: BreakKind;
  /** The last day, of an outage only. */
  lastsUntil?: InputMaybe<Scalars['Day']['input']>;
  /** The first day of the new state. */
  occursOn: Scalars['Day']['input'];
  /** Where it is written down: a document or a link. */
  source: Scalars['String']['input'];
  /** What happened, in a few words without a full stop. */
  title: Scalars['String']['input'];
  touches: BreakTouchesInput;
};

/** Why figures of two times cannot be compared. */
export type BreakKind =
  | 'BOUNDARY_CHANGE'
  | 'CATALOGUE_EDITION'
  | 'ETHNIC_CODING'
  | 'IMD_EDITION'
  | 'METHOD'
  | 'OTHER'
  | 'QUESTION_WORDING'
  | 'SUPPLIER_OUTAGE';

/** Which series a break touches. In each part null or nothing stands for all, a list for those in it alone. */
export type BreakTouchesInput = {
  /** Statuses of actions, by the code of an action or of its domain; an empty list = none. */
  actions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Regions and boards, of today or ended. */
  areaCodes?: InputMaybe<Array<Scalars['ID']['input']>>;
  levels?: InputMaybe<Array<AreaLevel>>;
  /** Measures of people, for example M01; an empty list = none. */
  metrics?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** A change of boundaries breaks AS_WAS only: history restated on the boundaries of today is not broken. */
  readings?: InputMaybe<Array<Boundaries>>;
  /** What the people are divided by. */
  stratifiers?: InputMaybe<Array<Stratifier>>;
};

/** A step for which somebody must say why. */
export type CommentedStepInput = {
  /** Why, for whoever reads the record later. */
  comment: Scalars['String']['input'];
  /** The version that was looked at; refused where another has taken its place. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

/** Which breaks are wanted; what is left out bounds nothing. */
export type ComparabilityFilter = {
  /** A region or board, of today or ended. */
  areaCode?: InputMaybe<Scalars['ID']['input']>;
  /** The first quarter of a series, for example 2025-26-Q1. */
  fromQuarterId?: InputMaybe<Scalars['ID']['input']>;
  level?: InputMaybe<AreaLevel>;
  /** A measure, for example M01. */
  metricId?: InputMaybe<Scalars['ID']['input']>;
  /** The last quarter of a series. */
  toQuarterId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether entries that were withdrawn are wanted too. */
  withWithdrawn?: Scalars['Boolean']['input'];
};

/** Which comparison of statuses is wanted. */
export type ConsistencyFilter = {
  /** The boundaries of the quarter, or those of today. */
  boundaries?: Boundaries;
  /** D1 to D5: its actions become the columns. Leave out for the five domains. */
  domain?: InputMaybe<Scalars['ID']['input']>;
  /** What is compared: ENGLAND, REGION or ICB. */
  level: AreaLevel;
  /** Only returns of this type of organisation; null for all. */
  organisationType?: InputMaybe<OrganisationType>;
  /** For example 2026-27-Q2: July to September 2026. */
  quarterId: Scalars['ID']['input'];
  /** ODS code of a region, whose boards alone are compared; leave out for all of England. Not heeded at the level ENGLAND. */
  withinCode?: InputMaybe<Scalars['ID']['input']>;
};

/** A decision about a submitted revision; revision and hash say which was looked at. */
export type DecisionInput = {
  comment?: InputMaybe<Scalars['String']['input']>;
  contentHash: Scalars['String']['input'];
  organisationCode: Scalars['ID']['input'];
  quarterId: Scalars['ID']['input'];
  revision: Scalars['Int']['input'];
};

export type DraftReorganisationInput = {
  content: ReorganisationContentInput;
  /** A UUID made by the sender, once for each reorganisation: sent again, it has no second effect. */
  id: Scalars['ID']['input'];
};

/** Which equity figures are wanted. */
export type EquityFilter = {
  /** One area of the level. Leave out for all of them. */
  areaCode?: InputMaybe<Scalars['ID']['input']>;
  /** On the boundaries of each quarter, or with history restated on those of today. */
  boundaries?: Boundaries;
  /** The latest quarter wanted, for example 2026-27-Q2. */
  lastQuarterId: Scalars['ID']['input'];
  /** ENGLAND, REGION or ICB. */
  level: AreaLevel;
  /** For example M01. */
  metricId: Scalars['ID']['input'];
  /** How many quarters, the latest included: 1 to 40. */
  quarters?: Scalars['Int']['input'];
  stratifier: Stratifier;
};

/** Why a figure is or is not there: hidden, not reported, not applicable and not computable are four different things, and none is zero. */
export type EstimateStatus =
  | 'NOT_APPLICABLE'
  | 'NOT_COMPUTABLE'
  | 'NOT_REPORTED'
  | 'PUBLISHED'
  | 'SUPPRESSED';

/** A sign beside a figure that is shown: [e] estimated, [u] low reliability, [p] provisional, [r] revised. */
export type FigureMarker =
  | 'ESTIMATED'
  | 'LOW_RELIABILITY'
  | 'PROVISIONAL'
  | 'REVISED';

/** What the number of a figure is: a share, a difference of two shares written in percentage points, a ratio, or a count. */
export type FigureUnit =
  | 'COUNT'
  | 'PERCENTAGE_POINTS'
  | 'RATIO'
  | 'SHARE';

/** Counts of one equity group, as typed. */
export type GroupCountInput = {
  denominator?: InputMaybe<Scalars['Float']['input']>;
  group: Scalars['ID']['input'];
  numerator?: InputMaybe<Scalars['Float']['input']>;
};

/** The share of one equity group that goes along a link. */
export type GroupWeightInput = {
  /** `STRATIFIER.GROUP`, for example `DEPRIVATION.IMD1`. */
  group: Scalars['ID']['input'];
  weight: Scalars['Float']['input'];
};

/** How far an action is in place, in order; NOT_APPLICABLE stands outside the order. No answer is null. */
export type ImplementationStatus =
  | 'EMBEDDED'
  | 'IMPLEMENTED'
  | 'IN_PROGRESS'
  | 'NOT_APPLICABLE'
  | 'NOT_STARTED'
  | 'PLANNED';

/** ERROR stops submission; WARNING asks for a second look. */
export type IssueSeverity =
  | 'ERROR'
  | 'WARNING';

/** Where an organisation belongs from the day on. */
export type MemberMoveInput = {
  code: Scalars['ID']['input'];
  /** A board; or a region, for a board and for an organisation without one. */
  toCode: Scalars['ID']['input'];
};

/** What an organisation may belong to beside its board and region. */
export type MembershipKind =
  | 'COLLABORATIVE'
  | 'PCN'
  | 'PEER_GROUP'
  | 'PLACE';

/** The whole table of one metric by one stratifier, as typed. */
export type MetricAnswerInput = {
  counts: Array<GroupCountInput>;
  /** The version that was seen; 0 = never saved. */
  expectedVersion: Scalars['Int']['input'];
  explanation?: InputMaybe<Scalars['String']['input']>;
  metricId: Scalars['ID']['input'];
  notCollected?: Scalars['Boolean']['input'];
  stratifier: Stratifier;
};

/** Whether a higher value is better. NEUTRAL: choice is protected, only the gap between groups is judged. */
export type MetricPolarity =
  | 'HIGH_IS_BETTER'
  | 'LOW_IS_BETTER'
  | 'NEUTRAL';

/** A body that begins. */
export type NewBodyInput = {
  /** Its ODS code: one to five letters, digits or hyphens. */
  code: Scalars['ID']['input'];
  /** The board it belongs to; null for boards, regions and where none is. */
  icbCode?: InputMaybe<Scalars['ID']['input']>;
  name: Scalars['String']['input'];
  onsCode?: InputMaybe<Scalars['ID']['input']>;
  /** The region it lies in. */
  regionCode: Scalars['ID']['input'];
  type: OrganisationType;
};

/** A new name of a body that keeps its code. */
export type NewNameInput = {
  code: Scalars['ID']['input'];
  name: Scalars['String']['input'];
};

/** What recorded it. PRODUCT: facts that the product comes with. DEMONSTRATION: invented. */
export type OrganisationSourceKind =
  | 'DEMONSTRATION'
  | 'IMPORT'
  | 'PRODUCT'
  | 'REORGANISATION';

/** Whether an organisation is open on the day from which it is seen. */
export type OrganisationState =
  | 'CLOSED'
  | 'NOT_YET_OPEN'
  | 'OPEN';

/** Which organisations are wanted, and the domain whose actions are shown. */
export type OrganisationStatusesFilter = {
  /** AS_NOW: what has become of the region or board of today, where it was in the quarter. */
  boundaries?: Boundaries;
  domain: Scalars['ID']['input'];
  icbCode?: InputMaybe<Scalars['ID']['input']>;
  organisationType?: InputMaybe<OrganisationType>;
  quarterId: Scalars['ID']['input'];
  regionCode: Scalars['ID']['input'];
  /** Only organisations whose returns are in these states; null for all. */
  states?: InputMaybe<Array<ReturnState>>;
};

export type OrganisationType =
  | 'ICB'
  | 'PCN'
  | 'PRACTICE'
  | 'REGION'
  | 'TRUST';

/** Where all organisations of a place belong, if their board ends or gives up a part. */
export type PlaceMoveInput = {
  placeCode: Scalars['ID']['input'];
  /** A board or a region. */
  toCode: Scalars['ID']['input'];
};

export type RecordBreakInput = {
  content: BreakContentInput;
  /** A UUID made by the sender, once for each break: sent again, it has no second effect. */
  id: Scalars['ID']['input'];
  /** Why it is recorded. */
  reason: Scalars['String']['input'];
};

export type ReopenInput = {
  expectedRevision: Scalars['Int']['input'];
  organisationCode: Scalars['ID']['input'];
  quarterId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** What a reorganisation says. */
export type ReorganisationContentInput = {
  /** Bodies that close and that nobody takes over from. */
  closures: Array<Scalars['ID']['input']>;
  /** The first day of the new state. */
  effectiveOn: Scalars['Day']['input'];
  /** Who takes over from whom. */
  links: Array<ReorganisationLinkInput>;
  /** Where single organisations go. Members of a body with one successor follow it by themselves. */
  moves: Array<MemberMoveInput>;
  newBodies: Array<NewBodyInput>;
  newNames: Array<NewNameInput>;
  placeMoves: Array<PlaceMoveInput>;
  /** Where it is written down: a link or a document. */
  source: Scalars['String']['input'];
  /** What happens, in a few words without a full stop. */
  title: Scalars['String']['input'];
};

/** ERROR: to be mended before it is proposed. WARNING: what follows, for people to know. */
export type ReorganisationIssueSeverity =
  | 'ERROR'
  | 'WARNING';

/** That one body takes over from another, in whole or part. */
export type ReorganisationLinkInput = {
  /** Shares of single equity groups, where they are known. */
  groupWeights: Array<GroupWeightInput>;
  /** Whether the drafter says that nobody knows the weight. */
  isWeightUnknown: Scalars['Boolean']['input'];
  predecessorCode: Scalars['ID']['input'];
  successorCode: Scalars['ID']['input'];
  type: SuccessionType;
  /** Share of the people that goes along; null where all of them do. */
  weight?: InputMaybe<Scalars['Float']['input']>;
  /** Who worked the weights out, and how; empty where nothing is divided. */
  weightsSource: Scalars['String']['input'];
};

/** What can be done next with a reorganisation. */
export type ReorganisationNextStep =
  | 'AMEND'
  | 'APPROVE'
  | 'KEEP'
  | 'PROPOSE'
  | 'PROPOSE_REVOCATION'
  | 'RETURN'
  | 'REVOKE'
  | 'WITHDRAW';

/** Where a reorganisation is on its way. */
export type ReorganisationState =
  | 'APPROVED'
  | 'DRAFT'
  | 'PROPOSED'
  | 'RETURNED'
  | 'REVOCATION_PROPOSED'
  | 'REVOKED'
  | 'WITHDRAWN';

/** What somebody did to a reorganisation. */
export type ReorganisationStep =
  | 'AMEND'
  | 'APPROVE'
  | 'DRAFT'
  | 'KEEP'
  | 'PROPOSE'
  | 'PROPOSE_REVOCATION'
  | 'RETURN'
  | 'REVOKE'
  | 'WITHDRAW';

/** A step on a reorganisation. */
export type ReorganisationStepInput = {
  /** The version that was looked at; refused where another has taken its place. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
};

/** What a viewer may do with a return now. */
export type ReturnAction =
  | 'ACCEPT'
  | 'EDIT'
  | 'REOPEN'
  | 'SEND_BACK'
  | 'SIGN_OFF'
  | 'SUBMIT';

/** What happened to a return. REOPENED: taken back before sign-off, or opened for correction after acceptance. */
export type ReturnEventKind =
  | 'ACCEPTED'
  | 'REOPENED'
  | 'SENT_BACK'
  | 'SIGNED_OFF'
  | 'STARTED'
  | 'SUBMITTED';

/** Where a return is on its way. */
export type ReturnState =
  | 'ACCEPTED'
  | 'DRAFT'
  | 'NOT_STARTED'
  | 'RETURNED'
  | 'SIGNED_OFF'
  | 'SUBMITTED';

/** What a person or machine acts as. */
export type Role =
  | 'ADMINISTRATOR'
  | 'APPROVER'
  | 'NATIONAL_ANALYST'
  | 'PREPARER'
  | 'REGIONAL_LEAD';

export type SaveAnswersInput = {
  actions?: Array<ActionAnswerInput>;
  metrics?: Array<MetricAnswerInput>;
  organisationCode: Scalars['ID']['input'];
  quarterId: Scalars['ID']['input'];
};

/** What outcome counts are divided by. */
export type Stratifier =
  | 'AGE'
  | 'DEPRIVATION'
  | 'ETHNICITY'
  | 'SEX';

export type SubmitReturnInput = {
  /** The latest revision that was seen; 0 = none yet. */
  expectedRevision: Scalars['Int']['input'];
  /** Made by the sender once for each submission; sent again, it has no second effect. */
  idempotencyKey: Scalars['ID']['input'];
  organisationCode: Scalars['ID']['input'];
  quarterId: Scalars['ID']['input'];
  /** Why it is submitted again. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** How one organisation followed another. */
export type SuccessionType =
  | 'BOUNDARY_CHANGE'
  | 'MERGER'
  | 'RENAME'
  | 'SPLIT';

/** What may be said of a view. DIFFERENT: beyond chance, allowing for all that was looked at. ALIKE: inside a margin declared beforehand. CANNOT_TELL: neither, which is not the same as alike. */
export type Verdict =
  | 'ALIKE'
  | 'CANNOT_TELL'
  | 'DIFFERENT';

/** Where the window of a return stands today. LATE: after the published deadline, before the close. */
export type WindowState =
  | 'CLOSED'
  | 'LATE'
  | 'NOT_YET_OPEN'
  | 'OPEN';

export type WithdrawBreakInput = {
  /** The version that was looked at; refused where another has taken its place. */
  expectedVersion: Scalars['Int']['input'];
  id: Scalars['ID']['input'];
  /** Why it is taken out of use. */
  reason: Scalars['String']['input'];
};

/** How sure it is that the published guidance says this. */
export type WordingStatus =
  | 'BACKGROUND'
  | 'FOUND'
  | 'FOUND_PRINCIPLE'
  | 'FOUND_SIMILAR';

export type CompareConsistencyQueryVariables = Exact<{
  filter: ConsistencyFilter;
  quarterId: Scalars['ID']['input'];
}>;


export type CompareConsistencyQuery = { consistency: { level: AreaLevel, columnToOpen: string | null, source: string, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, within: { code: string, name: string, shortName: string } | null, comparison: { sentence: string, allowance: { sentence: string } | null }, columns: Array<{ key: string, label: string, text: string }>, areas: Array<{ expected: number, accepted: number, isLowResponse: boolean, area: { code: string, name: string, shortName: string }, response: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, cells: Array<{ key: string, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> }> }, regions: Array<{ code: string, name: string, shortName: string }> };

export type ConsistencyPartsFragment = { level: AreaLevel, columnToOpen: string | null, source: string, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, within: { code: string, name: string, shortName: string } | null, comparison: { sentence: string, allowance: { sentence: string } | null }, columns: Array<{ key: string, label: string, text: string }>, areas: Array<{ expected: number, accepted: number, isLowResponse: boolean, area: { code: string, name: string, shortName: string }, response: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, cells: Array<{ key: string, answered: number, notApplicable: number, counts: Array<{ status: ImplementationStatus, answers: number }>, inPlace: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> }> };

export type ConsistencyColumnPartsFragment = { key: string, label: string, text: string };

export type FollowEquityQueryVariables = Exact<{
  filter: EquityFilter;
  level: AreaLevel;
  lastQuarterId: Scalars['ID']['input'];
  withGroups: Scalars['Boolean']['input'];
  boundaries: Boundaries;
}>;


export type FollowEquityQuery = { equityOverTime: { boundaries: Boundaries, disclosurePolicy: string, source: string, metric: { id: string, name: string, shortName: string, numerator: string, denominator: string, polarity: MetricPolarity }, stratifier: { stratifier: Stratifier, label: string, ordered: boolean }, comparison: { sentence: string, allowance: { sentence: string } | null } | null, areas: Array<{ finding: string, weightsSource: string | null, area: { code: string, name: string, shortName: string }, breaks: Array<{ breakId: string, quarterIds: Array<string>, title: string, sentence: string }>, points: Array<{ organisations: number, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, difference: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, ratio: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, unknown: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, groups?: Array<{ group: string, label: string, comparable: boolean, numerator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, denominator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, share: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> }> }> }, areas: Array<{ code: string, name: string, shortName: string }> };

export type EquityAreaPartsFragment = { finding: string, weightsSource: string | null, area: { code: string, name: string, shortName: string }, breaks: Array<{ breakId: string, quarterIds: Array<string>, title: string, sentence: string }>, points: Array<{ organisations: number, quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, difference: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, ratio: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, unknown: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> }, groups?: Array<{ group: string, label: string, comparable: boolean, numerator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, denominator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, share: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } }> }> };

export type GroupPartsFragment = { group: string, label: string, comparable: boolean, numerator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, denominator: { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> }, share: { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> } };

export type LatestFindingsQueryVariables = Exact<{
  consistency: ConsistencyFilter;
  registration: EquityFilter;
  ease: EquityFilter;
}>;


export type LatestFindingsQuery = { consistency: { finding: string }, registration: { areas: Array<{ finding: string }> }, ease: { areas: Array<{ finding: string }> } };

export type CompareOrganisationsQueryVariables = Exact<{
  filter: OrganisationStatusesFilter;
  after?: InputMaybe<Scalars['String']['input']>;
  boards: ConsistencyFilter;
  quarterId: Scalars['ID']['input'];
}>;


export type CompareOrganisationsQuery = { organisationStatuses: { finding: string, total: number, nextCursor: string | null, states: Array<{ state: ReturnState, stateLabel: string, returns: number }>, columns: Array<{ key: string, label: string, text: string }>, organisations: Array<{ state: ReturnState, stateLabel: string, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, icb: { code: string, name: string, shortName: string } | null }, statuses: Array<{ key: string, status: ImplementationStatus | null, label: string, coveragePercent: number | null, assurance: AssuranceLevel | null }> }> }, boards: { quarter: { id: string, label: string, closesOn: string, windowState: WindowState }, areas: Array<{ area: { code: string, name: string, shortName: string } }> }, regions: Array<{ code: string, name: string, shortName: string }> };

export type OrganisationsToDownloadQueryVariables = Exact<{
  filter: OrganisationStatusesFilter;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type OrganisationsToDownloadQuery = { organisationStatuses: { nextCursor: string | null, organisations: Array<{ state: ReturnState, stateLabel: string, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, icb: { code: string, name: string, shortName: string } | null }, statuses: Array<{ key: string, status: ImplementationStatus | null, label: string, coveragePercent: number | null, assurance: AssuranceLevel | null }> }> } };

export type OrganisationRowPartsFragment = { state: ReturnState, stateLabel: string, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, icb: { code: string, name: string, shortName: string } | null }, statuses: Array<{ key: string, status: ImplementationStatus | null, label: string, coveragePercent: number | null, assurance: AssuranceLevel | null }> };

export type ComparisonQuartersQueryVariables = Exact<{ [key: string]: never; }>;


export type ComparisonQuartersQuery = { quarters: Array<{ id: string, label: string, closesOn: string, windowState: WindowState }> };

export type ComparedQuarterPartsFragment = { id: string, label: string, closesOn: string, windowState: WindowState };

export type EstimatePartsFragment = { status: EstimateStatus, value: number | null, lower: number | null, upper: number | null, unit: FigureUnit, decimals: number, markers: Array<FigureMarker> };

export type CountPartsFragment = { status: EstimateStatus, value: number | null, markers: Array<FigureMarker> };

export type FindingPartsFragment = { sentence: string, allowance: { sentence: string } | null };

export type ComparedAreaPartsFragment = { code: string, name: string, shortName: string };

export type RoleConflictsQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleConflictsQuery = { roleConflicts: Array<{ personId: string, displayName: string, firstRole: string, secondRole: string, reason: string }> };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { service: { isDemonstration: boolean, isOpenToAnyone: boolean }, viewer: { personId: string, displayName: string, acting: { id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string } | null, assignments: Array<{ id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string }> } | null };

export type ActAsMutationVariables = Exact<{
  assignmentId: Scalars['ID']['input'];
}>;


export type ActAsMutation = { actAs: { personId: string, displayName: string, acting: { id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string } | null, assignments: Array<{ id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string }> } };

export type ViewerPartsFragment = { personId: string, displayName: string, acting: { id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string } | null, assignments: Array<{ id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string }> };

export type AssignmentPartsFragment = { id: string, role: Role, roleLabel: string, roleDescription: string, scopeCode: string | null, scopeName: string };

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

export type OrganisationRecordQueryVariables = Exact<{
  code: Scalars['ID']['input'];
  knownOn?: InputMaybe<Scalars['Day']['input']>;
}>;


export type OrganisationRecordQuery = { organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, state: OrganisationState, summary: string, knownOn: string | null, openedOn: string, closedOn: string | null, icb: { code: string, name: string } | null, region: { code: string, name: string }, periods: Array<{ validFrom: string, validTo: string | null, name: string, type: OrganisationType, typeLabel: string, onsCode: string | null, icbName: string | null, regionName: string, source: string, knownSince: string }>, predecessors: Array<{ code: string, name: string, effectiveOn: string, typeLabel: string, share: string, isShareKnown: boolean, isEstimated: boolean, source: string, knownSince: string }>, successors: Array<{ code: string, name: string, effectiveOn: string, typeLabel: string, share: string, isShareKnown: boolean, isEstimated: boolean, source: string, knownSince: string }>, memberships: Array<{ kindLabel: string, groupCode: string, groupName: string, validFrom: string, validTo: string | null, source: string, knownSince: string }>, places: Array<{ quarters: string, statuses: string, people: string, isEstimated: boolean, source: string | null }>, timeline: Array<{ on: string, what: string, source: string, knownSince: string }>, sources: Array<{ kind: OrganisationSourceKind, title: string, reference: string | null, recordedAt: string, recordedCount: number, heldCount: number }>, askedQuarters: { first: { label: string }, last: { label: string } | null } | null, duties: Array<{ required: boolean, reason: string, quarter: { id: string, label: string } }> } };

export type OrganisationRecordPartsFragment = { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, state: OrganisationState, summary: string, knownOn: string | null, openedOn: string, closedOn: string | null, icb: { code: string, name: string } | null, region: { code: string, name: string }, periods: Array<{ validFrom: string, validTo: string | null, name: string, type: OrganisationType, typeLabel: string, onsCode: string | null, icbName: string | null, regionName: string, source: string, knownSince: string }>, predecessors: Array<{ code: string, name: string, effectiveOn: string, typeLabel: string, share: string, isShareKnown: boolean, isEstimated: boolean, source: string, knownSince: string }>, successors: Array<{ code: string, name: string, effectiveOn: string, typeLabel: string, share: string, isShareKnown: boolean, isEstimated: boolean, source: string, knownSince: string }>, memberships: Array<{ kindLabel: string, groupCode: string, groupName: string, validFrom: string, validTo: string | null, source: string, knownSince: string }>, places: Array<{ quarters: string, statuses: string, people: string, isEstimated: boolean, source: string | null }>, timeline: Array<{ on: string, what: string, source: string, knownSince: string }>, sources: Array<{ kind: OrganisationSourceKind, title: string, reference: string | null, recordedAt: string, recordedCount: number, heldCount: number }>, askedQuarters: { first: { label: string }, last: { label: string } | null } | null, duties: Array<{ required: boolean, reason: string, quarter: { id: string, label: string } }> };

export type SuccessionPartsFragment = { code: string, name: string, effectiveOn: string, typeLabel: string, share: string, isShareKnown: boolean, isEstimated: boolean, source: string, knownSince: string };

export type SearchOrganisationsQueryVariables = Exact<{
  text: Scalars['String']['input'];
  type?: InputMaybe<OrganisationType>;
  region?: InputMaybe<Scalars['ID']['input']>;
  onlyOpen: Scalars['Boolean']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SearchOrganisationsQuery = { found: { total: number, nextCursor: string | null, organisations: Array<{ code: string, name: string, formerName: string | null, type: OrganisationType, typeLabel: string, icbName: string | null, regionName: string, isOpen: boolean, closedOn: string | null, opensOn: string | null, isInvented: boolean }> }, regions: { organisations: Array<{ code: string, name: string }> } };

export type FoundOrganisationPartsFragment = { code: string, name: string, formerName: string | null, type: OrganisationType, typeLabel: string, icbName: string | null, regionName: string, isOpen: boolean, closedOn: string | null, opensOn: string | null, isInvented: boolean };

export type ReorganisationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReorganisationsQuery = { reorganisations: Array<{ id: string, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string }, events: Array<{ stepLabel: string, personName: string, recordedAt: string }> }> };

export type ReorganisationQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReorganisationQuery = { reorganisation: { id: string, version: number, state: ReorganisationState, stateLabel: string, effectiveOn: string, hasTakenEffect: boolean, waitsForReader: boolean, sentences: Array<string>, content: { title: string, effectiveOn: string, source: string, closures: Array<string>, newBodies: Array<{ code: string, type: OrganisationType, name: string, onsCode: string | null, icbCode: string | null, regionCode: string }>, links: Array<{ predecessorCode: string, successorCode: string, type: SuccessionType, weight: number | null, isWeightUnknown: boolean, weightsSource: string, groupWeights: Array<{ group: string, weight: number }> }>, newNames: Array<{ code: string, name: string }>, moves: Array<{ code: string, toCode: string }>, placeMoves: Array<{ placeCode: string, toCode: string }> }, bodies: Array<{ code: string, name: string, typeLabel: string | null }>, events: Array<{ version: number, step: ReorganisationStep, stepLabel: string, personName: string, comment: string | null, recordedAt: string }>, next: Array<{ step: ReorganisationNextStep, whyNot: string | null }>, issues: Array<{ field: string, severity: ReorganisationIssueSeverity, message: string }> } | null };

export type ReorganisationPreviewQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ReorganisationPreviewQuery = { reorganisationPreview: { effect: string, readOn: string, movedReturns: number, changedRegions: Array<string>, isEnglandUnchanged: boolean, areas: Array<{ code: string, name: string, fate: AreaFate }>, moves: Array<{ typeLabel: string, fromCode: string, fromName: string, toCode: string, toName: string, organisations: number }>, expected: Array<{ quarterId: string, quarterLabel: string, before: number, after: number, changes: Array<{ code: string, name: string, isAskedAfter: boolean, reason: string }> }>, series: Array<{ metricId: string, metricName: string, stratifier: Stratifier, stratifierLabel: string, quarters: number, boards: number, figures: number, estimated: number }> } | null };

export type MovingOrganisationsQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  first: Scalars['Int']['input'];
  skip: Scalars['Int']['input'];
}>;


export type MovingOrganisationsQuery = { movingOrganisations: { total: number, organisations: Array<{ code: string, name: string, typeLabel: string, fromName: string, toName: string }> } };

export type FindBodiesQueryVariables = Exact<{
  text: Scalars['String']['input'];
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

export type PayloadPartsFragment = { quarterlyReturn: { contentHash: string | null, allowed: Array<ReturnAction>, head: { state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string } | null }, draft: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, submitted: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, previous: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string }>, changes: Array<{ cell: string, label: string, before: string, after: string }>, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }> };

export type SubmitReturnMutationVariables = Exact<{
  input: SubmitReturnInput;
}>;


export type SubmitReturnMutation = { submitReturn: { quarterlyReturn: { contentHash: string | null, allowed: Array<ReturnAction>, head: { state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string } | null }, draft: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, submitted: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, previous: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string }>, changes: Array<{ cell: string, label: string, before: string, after: string }>, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }> } };

export type SignOffReturnMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type SignOffReturnMutation = { signOffReturn: { quarterlyReturn: { contentHash: string | null, allowed: Array<ReturnAction>, head: { state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string } | null }, draft: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, submitted: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, previous: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string }>, changes: Array<{ cell: string, label: string, before: string, after: string }>, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }> } };

export type SendBackReturnMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type SendBackReturnMutation = { sendBackReturn: { quarterlyReturn: { contentHash: string | null, allowed: Array<ReturnAction>, head: { state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string } | null }, draft: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, submitted: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, previous: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string }>, changes: Array<{ cell: string, label: string, before: string, after: string }>, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }> } };

export type AcceptReturnMutationVariables = Exact<{
  input: DecisionInput;
}>;


export type AcceptReturnMutation = { acceptReturn: { quarterlyReturn: { contentHash: string | null, allowed: Array<ReturnAction>, head: { state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string } | null }, draft: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, submitted: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, previous: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string }>, changes: Array<{ cell: string, label: string, before: string, after: string }>, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }> } };

export type ReopenReturnMutationVariables = Exact<{
  input: ReopenInput;
}>;


export type ReopenReturnMutation = { reopenReturn: { quarterlyReturn: { contentHash: string | null, allowed: Array<ReturnAction>, head: { state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string } | null }, draft: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, submitted: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, previous: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string }>, changes: Array<{ cell: string, label: string, before: string, after: string }>, withheld: Array<{ action: ReturnAction, reason: string }> }, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }> } };

export type SaveAnswersMutationVariables = Exact<{
  input: SaveAnswersInput;
}>;


export type SaveAnswersMutation = { saveAnswers: { state: ReturnState, saved: Array<{ key: string, version: number }>, conflicts: Array<{ key: string, version: number, editedByName: string, action: { actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null } | null, metric: { metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> } | null }> } };

export type ReportingNoticeQueryVariables = Exact<{
  code: Scalars['ID']['input'];
}>;


export type ReportingNoticeQuery = { organisation: { code: string, reportingNotice: string | null } };

export type RegionReturnsQueryVariables = Exact<{
  regionCode: Scalars['ID']['input'];
  quarterId: Scalars['ID']['input'];
  states?: InputMaybe<Array<ReturnState> | ReturnState>;
  organisationType?: InputMaybe<OrganisationType>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RegionReturnsQuery = { regionReturns: { total: number, nextCursor: string | null, states: Array<{ state: ReturnState, returns: number }>, returns: Array<{ state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string } | null }> } };

export type RegionProgressQueryVariables = Exact<{
  regionCode: Scalars['ID']['input'];
  quarterId: Scalars['ID']['input'];
}>;


export type RegionProgressQuery = { regionReturns: { states: Array<{ state: ReturnState, returns: number }> } };

export type StateCountPartsFragment = { state: ReturnState, returns: number };

export type QuartersQueryVariables = Exact<{ [key: string]: never; }>;


export type QuartersQuery = { quarters: Array<{ id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }> };

export type QuarterPartsFragment = { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState };

export type EventPartsFragment = { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string };

export type HeadPartsFragment = { state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string } | null };

export type ActionAnswerPartsFragment = { actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null };

export type MetricAnswerPartsFragment = { metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> };

export type ContentPartsFragment = { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> };

export type IssuePartsFragment = { severity: IssueSeverity, code: string, cell: string, message: string };

export type ReturnPartsFragment = { contentHash: string | null, allowed: Array<ReturnAction>, head: { state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string } | null }, draft: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, submitted: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, previous: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string }>, changes: Array<{ cell: string, label: string, before: string, after: string }>, withheld: Array<{ action: ReturnAction, reason: string }> };

export type QuarterlyReturnQueryVariables = Exact<{
  organisationCode: Scalars['ID']['input'];
  quarterId: Scalars['ID']['input'];
}>;


export type QuarterlyReturnQuery = { quarterlyReturn: { contentHash: string | null, allowed: Array<ReturnAction>, head: { state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string } | null }, draft: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, submitted: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, previous: { catalogueVersion: number, actions: Array<{ actionCode: string, status: ImplementationStatus | null, evidence: string | null, evidenceOn: string | null, ownerRole: string | null, targetOn: string | null, coveragePercent: number | null, assurance: AssuranceLevel | null, reason: string | null, confirmed: boolean, version: number, editedByName: string | null }>, metrics: Array<{ metricId: string, stratifier: Stratifier, explanation: string | null, notCollected: boolean, version: number, editedByName: string | null, counts: Array<{ group: string, numerator: number | null, denominator: number | null }> }> } | null, issues: Array<{ severity: IssueSeverity, code: string, cell: string, message: string }>, events: Array<{ sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string }>, changes: Array<{ cell: string, label: string, before: string, after: string }>, withheld: Array<{ action: ReturnAction, reason: string }> } };

export type MyReturnsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyReturnsQuery = { myReturns: Array<{ state: ReturnState, stateLabel: string, revision: number, acceptedRevision: number | null, updatedAt: string | null, organisation: { code: string, name: string, type: OrganisationType, typeLabel: string, isInvented: boolean, icb: { code: string, name: string } | null, region: { code: string, name: string } }, quarter: { id: string, label: string, longLabel: string, opensOn: string, dueOn: string, closesOn: string, windowState: WindowState }, lastEvent: { sequence: number, kind: ReturnEventKind, revision: number, contentHash: string | null, personName: string, role: Role, comment: string | null, happenedAt: string } | null }> };
