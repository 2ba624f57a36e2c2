import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { finding } from '../testing/answers.builder.js';
import { FindingBlock } from './FindingBlock.js';
import type { ShownFinding } from './finding-labels.js';
import { Lede } from './Lede.js';

afterEach(cleanup);

const caution = { kind: 'LOW_RESPONSE', sentence: '3 of 10 returns of South West were accepted.' } as const;
const cause = { kind: 'MIX_OF_TYPES', subject: null, sentence: 'London has more trusts.' } as const;
const full = finding({ causes: [cause], cautions: [caution] });

function show(known: Partial<ShownFinding> = {}) {
  const { container } = render(
    <MemoryRouter>
      <FindingBlock finding={{ ...full, ...known }} isLede />
    </MemoryRouter>,
  );
  return container;
}

describe('a finding on a page', () => {
  it.each([
    ['DIFFERENT', 'Different'],
    ['ALIKE', 'Alike'],
    ['CANNOT_TELL', 'Cannot tell'],
  ] as const)('bears its verdict %s in words', (verdict, words) => {
    show({ verdict });
    expect(screen.getByText(words)).toBeTruthy();
  });

  it('is heard in the order in which it is meant: verdict, sentence, cautions, causes, allowance, explanation', () => {
    const text = show().textContent ?? '';
    const parts = [
      'Different',
      full.sentence,
      caution.sentence,
      cause.sentence,
      'Allows for all',
      'How this is decided',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('marks what to keep in mind with a sign and with words, so that no colour has to be seen', () => {
    show();
    const list = screen.getByRole('list', { name: 'Keep in mind' });
    expect(within(list).getByText('Low response')).toBeTruthy();
    expect(list.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('says nothing twice: what the sentence holds already keeps its mark and its words, and no more', () => {
    const text = show({ sentence: `Practice differs. ${caution.sentence} ${cause.sentence}` }).textContent ?? '';
    expect(text.split(caution.sentence)).toHaveLength(2);
    expect(text.split(cause.sentence)).toHaveLength(2);
    expect(within(screen.getByRole('list', { name: 'Keep in mind' })).getByText('Low response')).toBeTruthy();
  });

  it('leads to how it is decided, also for whoever hears the link alone', () => {
    show();
    const link = screen.getByRole('link', { name: 'How this is decided where practice stands apart' });
    expect(link.getAttribute('href')).toBe('/how-figures-are-made#stands-apart');
  });

  it('shows no empty list, and no allowance where there is none', () => {
    const text = show({ causes: [], cautions: [], allowance: null }).textContent;
    expect(screen.queryByRole('list')).toBeNull();
    expect(text).not.toContain('Where it comes from');
    expect(text).not.toContain('null');
  });

  it('leaves what it allows for to the page that it leads to, among others', () => {
    render(
      <MemoryRouter>
        <FindingBlock finding={full} isAmongOthers />
      </MemoryRouter>,
    );
    expect(document.body.textContent).toContain(full.sentence);
    expect(document.body.textContent).not.toContain(full.allowance?.sentence ?? 'no allowance');
  });

  it('is read out anew as the first line of a page: verdict and sentence, and not all that stands below', () => {
    const live = show().querySelector('[aria-live="polite"]');
    expect(live?.textContent).toBe(`Different${full.sentence}`);
  });
});

describe('the first line of a page', () => {
  it('has no verdict where nothing is decided', () => {
    const { container } = render(<Lede finding={{ sentence: '3 of 10 organisations answer.' }} />);
    expect(container.textContent).toBe('3 of 10 organisations answer.');
  });

  it('is there, and empty, before there is a finding, so that the first one is read out', () => {
    const { container } = render(<Lede finding={null} />);
    expect(container.querySelector('[aria-live="polite"]')?.textContent).toBe('');
  });
});
