/** What clients send. Small: they watch what happens to a return, not how it is shown. */
const stands = 'quarterlyReturn { contentHash head { state revision } } issues { severity message }';

export const documents = {
  SAVE: `mutation ($input: SaveAnswersInput!) {
    saveAnswers(input: $input) { saved { key version } conflicts { key version } state } }`,
  SUBMIT: `mutation ($input: SubmitReturnInput!) { submitReturn(input: $input) { ${stands} } }`,
  SIGN_OFF: `mutation ($input: DecisionInput!) { signOffReturn(input: $input) { ${stands} } }`,
  ACCEPT: `mutation ($input: DecisionInput!) { acceptReturn(input: $input) { ${stands} } }`,
  REOPEN: `mutation ($input: ReopenInput!) { reopenReturn(input: $input) { ${stands} } }`,
  /** Where a return stands. */
  LOOK: `query ($organisationCode: ID!, $quarterId: ID!) {
    quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) {
      contentHash head { state revision } } }`,
  /** What a dashboard reads. */
  READ: `query ($quarterId: ID!) {
    consistency(filter: { quarterId: $quarterId, level: REGION }) { areas { area { code } expected accepted } } }`,
} as const;
