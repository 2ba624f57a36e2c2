import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { answering, anEvent, asAnswered, aReturn, blankContent } from '../testing/a-return.builder.js';
import { renderReturn } from '../testing/render-return.js';

const [first, second] = blankContent().answers.filter(({ question }) => question.startsWith('D'));
const status = (question = first?.question ?? '', state = 'PLANNED', evidence = 'A plan') =>
  answering({ [question]: { status: state, evidence } });
const versionOne = status();
const versionTwo = answering({
  [first?.question ?? '']: { status: 'IMPLEMENTED', evidence: 'A survey' },
  [second?.question ?? '']: { status: 'NOT_STARTED' },
});

const sentBack = anEvent({ sequence: 2, kind: 'SENT_BACK', personName: 'Ann Lee', comment: 'Look at the survey.' });
const again = anEvent({ sequence: 3, revision: 2, comment: 'The survey is in.' });
const shown = {
  ...aReturn({
    head: { state: 'SUBMITTED', revision: 2 },
    draft: null,
    submitted: asAnswered(versionTwo, 0),
    previous: asAnswered(blankContent(), 0),
    contentHash: 'a1b2c3',
    events: [anEvent(), sentBack, again],
    allowed: ['SIGN_OFF', 'SEND_BACK'],
  }),
  earlierVersions: [{ revision: 1, content: asAnswered(versionOne, 0) }],
  extensions: [],
};

afterEach(cleanup);

describe('a version that was submitted again', () => {
  it.each([
    ['sign-off', 'APPROVER'],
    ['history', 'PREPARER'],
  ] as const)('is compared with the one before it first, and with last quarter second: %s', async (page, role) => {
    renderReturn(page, { shown }, role);
    const heading = await screen.findByRole('heading', { name: 'What changed from version 1 to version 2' });
    const last = screen.getByRole('heading', { name: 'What changed since the return before it' });
    expect(heading.compareDocumentPosition(last)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const section = within(heading.closest('section') ?? document.body);
    expect(section.getByText('Version 1 was sent back.')).toBeTruthy();
    expect(section.getByText('Look at the survey.')).toBeTruthy();
    expect(section.getByText('The survey is in.')).toBeTruthy();
    expect(section.getByRole('table', { name: '2 statuses differ from version 1' })).toBeTruthy();
    expect(section.getAllByText('A plan')).toHaveLength(1);
  });

  it('says so where nothing differs', async () => {
    const same = { ...shown, submitted: asAnswered(versionOne, 0) };
    renderReturn('sign-off', { shown: same }, 'APPROVER');
    expect(await screen.findByText('Nothing differs from version 1.')).toBeTruthy();
  });

  it('shows the preparer what they have changed since, before they submit it again', async () => {
    const draft = aReturn({
      head: { state: 'RETURNED', revision: 1 },
      draft: asAnswered(versionTwo),
      submitted: asAnswered(versionOne, 0),
      events: [anEvent(), sentBack],
    });
    renderReturn('check', { shown: draft });
    const heading = await screen.findByRole('heading', { name: 'Since version 1' });
    const section = within(heading.closest('section') ?? document.body);
    expect(section.getByText('Look at the survey.')).toBeTruthy();
    expect(section.getByRole('table', { name: '2 statuses differ from version 1' })).toBeTruthy();
  });
});
