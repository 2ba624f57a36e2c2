import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, waitFor } from '@testing-library/react';
import { aReturn } from './testing/a-return.builder.js';
import { renderReturn } from './testing/render-return.js';

afterEach(cleanup);

describe('an address that people may have kept', () => {
  it.each([
    ['actions/D1#D1-S1.status', 'sections/D1#D1-S1.status'],
    ['metrics/M11', 'sections/M11'],
    ['metrics/M11/sex#M11.SEX.FEMALE.numerator', 'sections/M11/M11.SEX#M11.SEX.FEMALE.numerator'],
  ])('leads on from %s', async (from, to) => {
    const { router } = renderReturn(from, { shown: aReturn() });
    await waitFor(() => {
      const { pathname, hash } = router.state.location;
      expect(`${pathname}${hash}`).toBe(`/returns/X01/2026-27-Q2/${to}`);
    });
  });
});
