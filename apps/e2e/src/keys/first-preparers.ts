import { ask, machineToken } from '../product/ask-api.js';
import { runCommand } from '../product/run-command.js';
import type { RunningProduct } from '../product/running-product.js';

const openQuarter = '{ quarters { id windowState } }';
const notBegun = `query ($quarter: ID!, $type: OrganisationType!) {
  returns(first: 1, filter: { quarterIds: [$quarter], organisationTypes: [$type], states: [NOT_STARTED] }) {
    nodes { organisationCode }
  }
}`;

/** An organisation of a type that has not begun the return that is open. */
async function organisationWithout(url: string, type: string): Promise<string> {
  const token = await machineToken(url);
  const { data: calendar } = await ask<{ quarters: { id: string; windowState: string }[] }>(url, token, openQuarter);
  const quarter = calendar?.quarters.find(({ windowState }) => windowState === 'OPEN')?.id;
  const { data } = await ask<{ returns: { nodes: { organisationCode: string }[] } }>(url, token, notBegun, {
    quarter,
    type,
  });
  const code = data?.returns.nodes[0]?.organisationCode;
  if (code === undefined) throw new Error(`There is no ${type} that has not begun the return for ${quarter ?? 'now'}.`);
  return code;
}

/** Adds somebody who never filled in a return to an organisation of a type that has not begun. @returns their name */
export async function addFirstPreparer({ url, directory }: RunningProduct, type: string): Promise<string> {
  const dataDirectory = directory ?? process.env['DATA_DIR'];
  if (dataDirectory === undefined) throw new Error('DATA_DIR says where the data of the product at PRODUCT_URL are.');
  const organisationCode = await organisationWithout(url, type);
  const person = `First preparer of ${organisationCode}`;
  const added = ['--name', person, '--role', 'PREPARER', '--scope', organisationCode, '--by', 'walk by keyboard'];
  const { code, output } = await runCommand(['people', '--', 'add', ...added], { DATA_DIR: dataDirectory });
  if (code !== 0) throw new Error(`Nobody was added:\n${output}`);
  return person;
}
