/** What the pages ask for, as far as it costs anything. */
export const consistencyDocument = `query Consistency($filter: ConsistencyFilter!) {
  consistency(filter: $filter) {
    finding source columns { key label text }
    areas {
      area { code name shortName } expected accepted response { status value lower upper text }
      cells { key answered notApplicable counts { status label answers }
        inPlace { status value lower upper text } possible { lower upper text } }
    }
  }
}`;

export const equityDocument = `query Equity($filter: EquityFilter!) {
  equityOverTime(filter: $filter) {
    source
    areas { area { code name shortName } finding
      points { quarter { id label closesOn windowState } organisations difference { status value lower upper text }
        ratio { status value lower upper text } unknown { status value lower upper text }
        groups { group label comparable numerator { status value text } denominator { status value text } share { status value lower upper text } } } }
  }
}`;

export const organisationsDocument = `query Organisations($filter: OrganisationStatusesFilter!, $after: String) {
  organisationStatuses(filter: $filter, after: $after) {
    finding total nextCursor states { state returns } columns { key }
    organisations { organisation { code name type typeLabel icb { code name shortName } } state stateLabel
      statuses { key status label coveragePercent assurance } }
  }
}`;

export const returnsDocument = `query Returns($regionCode: ID!, $quarterId: ID!) {
  regionReturns(regionCode: $regionCode, quarterId: $quarterId) {
    total nextCursor states { state returns }
    returns { organisation { code name typeLabel icb { code name } } quarter { id label windowState } state stateLabel
      revision acceptedRevision updatedAt lastEvent { kind happenedAt personName } }
  }
}`;

export const chaseDocument = `query Chase($regionCode: ID!, $quarterId: ID!) {
  chaseList(regionCode: $regionCode, quarterId: $quarterId, sort: RANK) {
    total nextCursor basis late states { state returns } boards { code name }
    returns { organisation { code name typeLabel icb { code name } } state stateLabel revision sendBy closesOn daysLate
      extension { closesOn reason } answered asked contactRole updatedAt effect { rank canChangeVerdict sentence } }
  }
}`;

export const progressDocument = `query Progress($quarterIds: [ID!], $first: Int!, $after: String) {
  returns(first: $first, after: $after, filter: { quarterIds: $quarterIds }) {
    nodes { quarterId organisationCode organisationName organisationType icbCode regionCode state stateLabel revision
      acceptedRevision updatedAt startedAt submittedAt signedOffAt acceptedAt sentBackAt }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const cellHistoryDocument = `query CellHistory($organisationCode: ID!, $quarterId: ID!, $question: ID!, $first: Int!) {
  cellHistory(organisationCode: $organisationCode, quarterId: $quarterId, question: $question, first: $first) {
    nextCursor changes { cell version before after personName role changedAt way receivedFrom }
  }
}`;

export const saveDocument = `mutation Save($input: SaveAnswersInput!) {
  saveAnswers(input: $input) {
    saved { key version answer { question cells confirmed } } conflicts { key version } refused { key cell message } state
  }
}`;

export const overviewDocument = `query Overview($quarterId: ID!) {
  returnsOverview(quarterId: $quarterId) {
    daysLate regions { region { code name } types { typeLabel late extended states { state returns } } }
  }
}`;

export const searchDocument = `query Search($text: String!) {
  searchOrganisations(text: $text) { total organisations { code name typeLabel } }
}`;

const estimate = '{ status value lower upper text }';
const area = 'area { code name shortName }';

export const practiceOverTimeDocument = `query OverTime($filter: ConsistencyFilter!) {
  consistency(filter: $filter) {
    overTime { sentence allowance areas { ${area} organisations verdict change ${estimate}
      points { quarter { id label } inPlace ${estimate} } } }
  }
}`;

export const outcomeDocument = `query Outcome($filter: OutcomeFilter!) {
  practiceBesideOutcome(filter: $filter) {
    outcomeName source finding { sentence } changeFinding { sentence }
    areas { ${area} organisations inPlace ${estimate} counted outcome ${estimate} changeInPlace changeOfGap ${estimate} }
  }
}`;

export const paceDocument = `query Pace($filter: ImplementationPaceFilter!) {
  implementationPace(filter: $filter) {
    sentence allowance source orderSentence
    groups { code name verdict organisations plans inPlace givenUp open medianQuarters
      withinYear ${estimate} points { quarters open inPlace ${estimate} givenUp } }
    actions { code label meanRank besideNext { before after same } }
  }
}`;

export const needDocument = `query Need($filter: NeedFilter!) {
  needBesidePractice(filter: $filter) {
    source finding { sentence } areas { ${area} meanScore mostAtRiskShare organisations inPlace ${estimate} standing }
  }
}`;

export const equityMatrixDocument = `query Gaps($filter: GapMatrixFilter!) {
  gapMatrix(filter: $filter) {
    sentence source gaps { metric { id shortName } stratifier { stratifier label } pair organisations change difference ${estimate} }
  }
}`;

export const savedViewsDocument =
  'query Views { savedViews { views { number name address note isShared ownerName } } }';

export const evaluationsDocument = 'query Evaluations { evaluations { declared looks questions { number title } } }';
