import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  cell,
  consistencyAnswer,
  consistencyArea,
  consistencyPage,
  figure,
  namedArea,
  quartersAnswer,
} from '../testing/answers.builder.js';
import { renderPage } from '../testing/render-page.js';

afterEach(cleanup);

const share = figure({ value: 0.41, lower: 0.36, upper: 0.46 });
const cells = [cell('D1', share), cell('D3', share)];
const regions = consistencyAnswer({
  areas: [consistencyArea('London', { area: namedArea('London', 'Y56'), cells })],
});

describe('the consistency page of a kind of trust', () => {
  it('compares the trusts of one kind alone, says so above the figures and in their titles, and keeps the kind', async () => {
    const note = 'Acute trusts alone, each trust by its one main kind on 30 June 2026 (Estates returns).';
    const asked: unknown[] = [];
    const router = renderPage('/consistency?type=ACUTE_TRUST', (operation, variables) => {
      if (operation === 'CompareConsistency') asked.push(variables['filter']);
      if (operation === 'ComparisonQuarters') return quartersAnswer;
      return consistencyPage({ ...regions, peerGroup: { label: 'Acute trusts', note } });
    });
    expect(await screen.findByText(note)).toBeTruthy();
    expect(screen.getByRole('heading', { name: /^Acute trusts: shares in place/ })).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText('Order'), 'By name');
    expect(router.state.location.search).toContain('type=ACUTE_TRUST');
    expect(asked[0]).toMatchObject({ peerGroup: 'ACUTE_TRUST' });
    // A page that knows types alone is asked for all trusts.
    expect(screen.getByRole('link', { name: /need of each board/ }).getAttribute('href')).toContain('type=TRUST');
  });

  it('says why there is nothing to compare where no kinds are known', async () => {
    const note = 'The kinds of trusts are not known yet.';
    renderPage('/consistency?type=ACUTE_TRUST', (operation) =>
      operation === 'ComparisonQuarters'
        ? quartersAnswer
        : consistencyPage({ ...regions, areas: [], peerGroup: { label: 'Acute trusts', note } }),
    );
    expect(await screen.findByText(`There is nothing to compare here. ${note}`)).toBeTruthy();
  });
});
