/**
 * Sends an organisation's return from its own system. Nothing but Node is needed.
 *
 *     node tools/examples/send-return.mjs --begin > answers.json
 *     node tools/examples/send-return.mjs answers.json
 *
 * The first line writes what the return that is open starts from: answers that still hold, and a null for each count of
 * last quarter, which has to be counted anew. The second sends it; what is null is empty. The file holds `{ "organisationCode": …, "quarterId": …, "answers": { "D1-S1": { "status": "NOT_STARTED" }, … } }`:
 * a question's code, then its cells. What each is called is in the definition of the form, at /forms/2.json.
 * SERVICE, CLIENT and SECRET say where to and as whom; the client holds the role of preparer for its organisation.
 * Ends with 0 when the return is submitted, 2 when there is something to put right (it is saved as a draft), else 1.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const { SERVICE = 'http://localhost:3000', CLIENT = 'trust-system', SECRET = 'demonstration-only' } = process.env;

async function signIn() {
  const response = await fetch(`${SERVICE}/oidc/token`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${CLIENT}:${SECRET}`).toString('base64')}`,
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: 'grant_type=client_credentials',
  });
  if (!response.ok) throw new Error(`No token: ${response.status} ${await response.text()}`);
  return (await response.json()).access_token;
}

async function ask(token, query, variables) {
  const response = await fetch(`${SERVICE}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
  return data;
}

const standingQuery = `query ($organisationCode: ID!, $quarterId: ID!) {
  quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) {
    head { state revision }
    draft { answers { question version } }
  }
}`;

const openQuery = `{ viewer { acting { scopeCode } } quarters { id windowState } }`;

const beginQuery = `query ($organisationCode: ID!, $quarterId: ID!) {
  quarterlyReturn(organisationCode: $organisationCode, quarterId: $quarterId) {
    draft { answers { question cells } }
    previous { answers { question cells } }
  }
}`;

/** What still holds of last quarter's answers, and a null for each cell that has to be answered anew, counts among them. */
function answersToBegin({ draft, previous }) {
  const begun = new Map(previous?.answers.map(({ question, cells }) => [question, emptied(cells)]));
  for (const { question, cells } of draft?.answers ?? []) begun.set(question, { ...begun.get(question), ...cells });
  return Object.fromEntries([...begun].filter(([, cells]) => Object.keys(cells).length > 0));
}

function emptied(cells) {
  return Object.fromEntries(Object.keys(cells).map((cell) => [cell, null]));
}

/** Writes a file to begin with. */
async function begin() {
  const token = await signIn();
  const { viewer, quarters } = await ask(token, openQuery, {});
  const organisationCode = viewer.acting?.scopeCode;
  const open = quarters.find(({ windowState }) => windowState === 'OPEN' || windowState === 'LATE');
  if (!organisationCode) throw new Error(`${CLIENT} acts for no organisation: give it the role of preparer for one.`);
  if (!open) throw new Error('No quarter is open for returns today.');
  const reference = { organisationCode, quarterId: open.id };
  const { quarterlyReturn } = await ask(token, beginQuery, reference);
  console.log(JSON.stringify({ ...reference, answers: answersToBegin(quarterlyReturn) }, null, 2));
  return 0;
}

const saveMutation = `mutation ($input: SaveAnswersInput!) {
  saveAnswers(input: $input) {
    conflicts { key editedByName }
    issues { severity cell message reasonAt reason }
  }
}`;

const submitMutation = `mutation ($input: SubmitReturnInput!) {
  submitReturn(input: $input) { issues { severity cell message } quarterlyReturn { head { state revision } } }
}`;

/** An error stops submission, and so does a warning whose reason is still missing. */
const stops = ({ severity, reasonAt, reason }) => severity === 'ERROR' || (reasonAt && !reason);

function report(issues) {
  for (const { severity, cell, message } of issues) console.error(`${severity} ${cell}: ${message}`);
}

async function send(file) {
  const text = await readFile(file, 'utf8');
  const { organisationCode, quarterId, answers } = JSON.parse(text);
  const reference = { organisationCode, quarterId };
  const token = await signIn();
  const { quarterlyReturn } = await ask(token, standingQuery, reference);
  const { state: before, revision: expectedRevision } = quarterlyReturn.head;
  if (!['NOT_STARTED', 'DRAFT', 'RETURNED'].includes(before)) {
    console.log(`${organisationCode} ${quarterId}: already ${before}, revision ${expectedRevision}. Nothing was sent.`);
    return 0;
  }
  const versions = new Map(quarterlyReturn.draft?.answers.map(({ question, version }) => [question, version]));
  const typed = Object.entries(answers).map(([question, cells]) => ({
    question,
    cells,
    expectedVersion: versions.get(question) ?? 0,
  }));
  const { saveAnswers } = await ask(token, saveMutation, { input: { ...reference, answers: typed } });
  if (saveAnswers.conflicts.length > 0) {
    const questions = saveAnswers.conflicts.map(({ key, editedByName }) => `${key} (${editedByName})`);
    throw new Error(`Somebody else changed these meanwhile, and they were left alone: ${questions.join(', ')}`);
  }
  report(saveAnswers.issues);
  if (saveAnswers.issues.some(stops)) return 2;
  // The key is made of what is sent: sent again after a lost answer, it has one effect.
  const idempotencyKey = createHash('sha256').update(`${expectedRevision} ${text}`).digest('hex');
  const { submitReturn } = await ask(token, submitMutation, {
    input: { ...reference, expectedRevision, idempotencyKey },
  });
  report(submitReturn.issues);
  if (submitReturn.issues.some(stops)) return 2;
  const { state, revision } = submitReturn.quarterlyReturn.head;
  console.log(`${organisationCode} ${quarterId}: ${state}, revision ${revision}`);
  return 0;
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Which file holds the answers? Make one with --begin, and send it: send-return.mjs answers.json');
  process.exitCode = 1;
} else {
  (file === '--begin' ? begin() : send(file)).then(
    (code) => {
      process.exitCode = code;
    },
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
