import { describe, expect, it } from '@jest/globals';
import type { ReturnIssue } from '@monitor/domain';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { useShownIssues } from './use-shown-issues.js';

const cell = 'M07.AGE.AGE_0_17.numerator';
const warning: ReturnIssue = {
  severity: 'WARNING',
  code: 'UNUSUAL_CHANGE',
  cell,
  question: 'Answer by age, 0 to 17',
  message: 'It went from 5 to 57,900.',
  reasonAt: 'M07.AGE.explanation',
};
const missing: ReturnIssue = { ...warning, severity: 'ERROR', code: 'COUNT_MISSING', reasonAt: undefined };

function onPage(issues: ReturnIssue[]) {
  const wrapper = ({ children }: { children: ReactNode }) => <MemoryRouter>{children}</MemoryRouter>;
  // What was typed before is shown at once, so the page begins with nothing found.
  const page = renderHook(({ found }) => useShownIssues(found), {
    wrapper,
    initialProps: { found: [] as ReturnIssue[] },
  });
  page.rerender({ found: issues });
  return page;
}

describe('a warning that wants a reason', () => {
  it('is shown at its cell when the cell is left, with where the reason is given', () => {
    const { result } = onPage([warning]);
    expect(result.current.at(cell)).toEqual({ error: null, warning: null, reasonAt: null });
    act(() => result.current.leave(cell));
    expect(result.current.at(cell)).toEqual({ error: null, warning: warning.message, reasonAt: warning.reasonAt });
  });

  it('stops who wants to go on until a reason stands, and leads to where it is given', () => {
    const { result } = onPage([warning]);
    let isStopped = false;
    act(() => void (isStopped = result.current.showAll()));
    expect(isStopped).toBe(true);
    expect(result.current.summary.problems).toEqual([
      { cell: warning.reasonAt, message: 'Answer by age, 0 to 17: it went from 5 to 57,900.' },
    ]);
  });

  it('stops nobody once the reason is given', () => {
    const { result } = onPage([{ ...warning, reason: 'A clinic moved.' }]);
    let isStopped = true;
    act(() => void (isStopped = result.current.showAll()));
    expect(isStopped).toBe(false);
    expect(result.current.summary.problems).toEqual([]);
  });
});

describe('an answer that is only missing', () => {
  it('is held against nobody before they have been there', () => {
    const { result } = onPage([missing]);
    expect(result.current.at(cell).error).toBeNull();
    act(() => result.current.leave(cell));
    expect(result.current.at(cell).error).toBe(missing.message);
  });
});
