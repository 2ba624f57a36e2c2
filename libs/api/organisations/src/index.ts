export { expectedOrganisationColumns, readExpectedOrganisation } from './expected/expected-organisations.query.js';
export type { ExpectedOrganisation } from './expected/expected-organisations.query.js';
export { Organisation } from './expected/organisation.type.js';
export { toOrganisation } from './expected/to-organisation.js';
export { keepTrustKinds, readNewestTrustKinds, readTrustKindsOn } from './kinds/trust-kinds.query.js';
export type { KeptTrustKinds, NewTrustKinds, TrustKindFrom } from './kinds/trust-kinds.query.js';
export { loadReferenceFacts } from './facts/load-reference-facts.js';
export type { MembershipStatement } from './memberships/state-membership.js';
export { applyImport, changesNothing, repeatedImport } from './ods/apply-import.js';
export { changeKinds } from './ods/describe-change.js';
export type { ChangeKind, OrganisationChange } from './ods/describe-change.js';
export { dateReading } from './ods/evidence/date-reading.js';
export { readEvidence } from './ods/evidence/evidence.query.js';
export { readImports } from './ods/imports.query.js';
export type { RecordedImport } from './ods/imports.query.js';
export type {
  BodyPeriod,
  BodyType,
  NamedBoard,
  OdsRecord,
  OrganisationSource,
  RefusedLine,
  SourceReading,
} from './ods/organisation-source.js';
export { planImport } from './ods/plan-import.js';
export type { ImportPlan } from './ods/plan-import.js';
export { countMemberships } from './ods/plan-memberships.js';
export type { MembershipChange, MembershipCounts } from './ods/plan-memberships.js';
export type { Progress } from './ods/progress.js';
export { applyReversal } from './ods/reverse/apply-reversal.js';
export { reversalKinds } from './ods/reverse/compare-states.js';
export type { ReversalKind } from './ods/reverse/compare-states.js';
export { planReversal } from './ods/reverse/plan-reversal.js';
export type { ReversalPlan } from './ods/reverse/plan-reversal.js';
export { organisationsEntities } from './organisations-entities.js';
export { OrganisationsModule } from './organisations.module.js';
export { readableName } from './periods/readable-name.js';
export { recordPeriods } from './periods/record-periods.query.js';
export { recordSuccessions } from './periods/record-successions.query.js';
export { readBoundariesDay } from './places/boundaries-day.query.js';
export { PLACES_OBSERVER } from './places/place-moves.js';
export type { PlaceMove } from './places/place-moves.js';
export { nowhere, placeOfQuarterStatement } from './places/present-places.query.js';
export type { PlaceOfQuarter } from './places/present-places.query.js';
export { refreshPresentPlaces } from './places/refresh-present-places.js';
export { OrganisationSearchService } from './search/organisation-search.service.js';
export { searchedWords, toTextSearch } from './search/searched-words.js';
