import { describe, expect, it } from '@jest/globals';
import { buildContext, buildReturn, withCells } from '../complete-content.builder.js';
import type { CellValue, ReturnContent } from '../definition/answer.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { validateReturn } from '../validate-return.js';
import { ruleCodes } from './apply-rules.js';
import { ruledBy } from './ruled-edition.builder.js';

function codesOf(content: ReturnContent, edition: FormEdition, organisationType: 'TRUST' | 'PRACTICE' = 'TRUST') {
  return validateReturn(content, buildContext({ edition, organisationType })).map(
    ({ code, cell }) => `${code} ${cell}`,
  );
}

/** The edition with one question as `change` makes it. */
function withQuestion(edition: FormEdition, code: string, change: (question: Question) => Question): FormEdition {
  const sections = edition.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => (question.code === code ? change(question) : question)),
  }));
  return { ...edition, sections };
}

const inPlace = { status: 'IMPLEMENTED', evidence: 'Audit', coveragePercent: 60, assurance: 'SELF_ASSERTED' };

describe('a rule', () => {
  it('that an edition names and nobody wrote is a fault of the edition', () => {
    const edition = ruledBy('nobody-wrote-it');
    expect(() => codesOf(buildReturn('TRUST', edition), edition)).toThrow('There is no rule called nobody-wrote-it.');
  });

  it('for actions leaves alone what is no action', () => {
    const edition = ruledBy('evidence-within-year');
    const content = withCells(buildReturn('TRUST', edition), 'D2-S5', { ...inPlace, evidenceOn: '2020-01-01' });
    expect(codesOf(content, edition)).toContain('EVIDENCE_TOO_OLD D2-S5.evidenceOn');
    const statement = withQuestion(edition, 'D2-S5', (question) => ({ ...question, action: undefined }));
    expect(codesOf(content, statement)).not.toContain('EVIDENCE_TOO_OLD D2-S5.evidenceOn');
  });

  it('for what is in place, or under way, leaves alone what is neither', () => {
    const edition = ruledBy('evidence-within-year', 'late-needs-reason');
    const typed = { evidenceOn: '2020-01-01', targetOn: '2020-01-01' };
    const content = (status: string) =>
      withCells(buildReturn('TRUST', edition), 'D2-S5', { ...inPlace, ownerRole: 'Head', ...typed, status });
    const ruled = (status: string) =>
      codesOf(content(status), edition).filter((code) => /TOO_OLD|DATE_PASSED/.test(code));
    expect(ruled('NOT_STARTED')).toEqual([]);
    expect(ruled('PLANNED')).toEqual(['TARGET_DATE_PASSED D2-S5.reason']);
    expect(ruled('EMBEDDED')).toEqual(['EVIDENCE_TOO_OLD D2-S5.evidenceOn']);
  });

  it('has nothing to say of counts of a table that says that it cannot be given', () => {
    const edition = ruledBy(...ruleCodes);
    const wrong: readonly [string, Record<string, CellValue>][] = [
      ['M10.SEX', { 'FEMALE.numerator': 5000 }],
      ['M08.SEX', { 'FEMALE.offlineCount': 12, 'MALE.onlineDays': 3 }],
      ['M16.CHANGE_KIND', { 'NEW.numerator': 40, 'NEW.denominator': 40 }],
      ['SUPPORT', { 'SKILLS.accepted': 99_000, 'SKILLS.completed': 1 }],
    ];
    const services = withCells(buildReturn('TRUST', edition), 'SERVICES', {
      ...{ noneToEnter: undefined, 's1.name': 'A', 's1.standing': 'CURRENT', 's1.wentLiveOn': '2026-08-01' },
    });
    for (const [question, cells] of wrong) {
      const content = withCells(services, question, { ...cells, notCollected: true, explanation: 'Not held' });
      const said = codesOf(content, edition).filter(
        (code) => /SUPPORT_DIFFERS/.test(code) || code.includes(` ${question}.`),
      );
      expect(said).toEqual([expect.stringMatching(/^COUNT_NOT_EXPECTED/)]);
    }
  });
});

describe('a warning', () => {
  it('is not explained by spaces', () => {
    const edition = ruledBy('tables-add-up');
    const content = withCells(buildReturn('TRUST', edition), 'M10.SEX', {
      'FEMALE.denominator': 5000,
      explanation: '   ',
    });
    const [issue] = validateReturn(content, buildContext({ edition }));
    expect(issue).toMatchObject({ code: 'TOTALS_DIFFER', reasonAt: 'M10.SEX.explanation' });
    expect(issue?.reason).toBeUndefined();
  });
});

describe('the steps of support', () => {
  it('are held in their own order, whatever the order of the columns', () => {
    const edition = withQuestion(ruledBy('later-not-more'), 'SUPPORT', (question) =>
      question.shape.of === 'TABLE'
        ? { ...question, shape: { ...question.shape, columns: [...question.shape.columns].reverse() } }
        : question,
    );
    const complete = buildReturn('TRUST', edition);
    expect(codesOf(complete, edition)).toEqual([]);
    expect(
      codesOf(withCells(complete, 'SUPPORT', { 'DEVICES.completed': 900, 'DEVICES.accepted': 850 }), edition),
    ).toEqual(['LATER_STEP_IS_MORE SUPPORT.DEVICES.completed']);
  });
});

describe('a median', () => {
  it('of people who are not counted yet waits for the count', () => {
    const edition = ruledBy('median-needs-count');
    const content = withCells(buildReturn('TRUST', edition), 'M08.SEX', {
      'FEMALE.offlineCount': undefined,
      'FEMALE.offlineDays': 4,
    });
    expect(codesOf(content, edition)).toEqual(['COUNT_MISSING M08.SEX.FEMALE.offlineCount']);
  });
});

describe('a rate', () => {
  it('may have more events than people, as a share may not have more of them than there are', () => {
    const edition = ruledBy('numerator-within-denominator');
    const more = { 'FEMALE.numerator': 60, 'FEMALE.denominator': 50 };
    const rate = withCells(buildReturn('PRACTICE', edition), 'M04.SEX', more);
    expect(codesOf(rate, edition, 'PRACTICE')).toEqual([]);
    const share = withCells(buildReturn('TRUST', edition), 'M10.SEX', more);
    expect(codesOf(share, edition)).toEqual(['NUMERATOR_ABOVE_DENOMINATOR M10.SEX.FEMALE.numerator']);
  });
});

describe('the sums of two tables', () => {
  const edition = ruledBy('tables-add-up');
  const few = (denominator: number) => {
    const rows = { 'FEMALE.numerator': 0, 'FEMALE.denominator': denominator };
    const small = withCells(buildReturn('TRUST', edition), 'M10.SEX', rows);
    const tables = small.answers.map(({ question }) => question).filter((code) => /^M10\.(?!SEX)/.test(code));
    return tables.reduce((content, by) => {
      const cells = content.answers.find(({ question }) => question === by)?.cells ?? {};
      const changed = Object.keys(cells).map((cell): [string, CellValue | undefined] => [
        cell,
        cells[cell] === 1000 ? 10 : cells[cell] === 800 ? 0 : cells[cell],
      ]);
      return withCells(content, by, Object.fromEntries(changed));
    }, small);
  };

  it('may be five people apart, and not six', () => {
    expect(codesOf(few(15), edition)).toEqual([]);
    expect(codesOf(few(16), edition)).toEqual(['TOTALS_DIFFER M10.SEX.explanation']);
  });

  it('of which one divides no people are not compared', () => {
    const stratifiers = edition.stratifiers.map((each) =>
      each.stratifier === 'SEX' ? { ...each, isEquity: false } : each,
    );
    expect(codesOf(few(16), { ...edition, stratifiers })).toEqual([]);
  });
});

describe('words that name a patient', () => {
  it('are refused in a web address, and are no matter of a choice', () => {
    const edition = ruledBy('free-text-is-safe');
    const complete = buildReturn('TRUST', edition);
    const linked = withCells(complete, 'D2-S5', { ...inPlace, evidenceLink: 'https://www.example.org/9434765919' });
    expect(codesOf(linked, edition)).toContain('NHS_NUMBER D2-S5.evidenceLink');
    const chosen = withCells(complete, 'D2-S5', { status: '9434765919' });
    expect(codesOf(chosen, edition)).toEqual(['VALUE_NOT_UNDERSTOOD D2-S5.status']);
  });
});
