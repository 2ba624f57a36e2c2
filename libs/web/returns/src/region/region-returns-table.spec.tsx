import { afterEach, describe, expect, it } from '@jest/globals';
import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import { cleanup, screen, within } from '@testing-library/react';
import { aHead } from '../testing/a-head.builder.js';
import { RegionReturnsTable } from './RegionReturnsTable.js';

afterEach(cleanup);

const extension = { closesOn: '2027-01-14', reason: 'the network was down' };
const heads = [
  aHead('NOT_STARTED', { extension, closesOn: extension.closesOn }, 'Alder Vale'),
  aHead(
    'NOT_STARTED',
    { organisation: { ...aHead('NOT_STARTED').organisation, code: 'X02', name: 'Beech Hill' } },
    'Beech Hill',
  ),
];

describe('the list of a region’s returns', () => {
  it('says at the organisation that has more days until when and why, and at no other', async () => {
    const render = pageRenderer([{ path: '/', element: <RegionReturnsTable heads={heads} isWhole /> }]);
    render('/', () => ({}), acting('REGIONAL_LEAD', 'Y58', 'South West'));
    const said = await screen.findByText('Has until 14 January 2027, because the network was down.');
    const row = said.closest('tr');
    expect(row === null ? null : within(row).getByText('Alder Vale')).toBeTruthy();
    expect(screen.getAllByText(/Has until/)).toHaveLength(1);
  });
});
