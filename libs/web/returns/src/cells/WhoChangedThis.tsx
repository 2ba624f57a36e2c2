import type { Question } from '@monitor/domain';
import { loadPart } from '@monitor/web-ui';
import { lazy, Suspense, useContext, useId, useState } from 'react';
import { isPractised } from '../return/example-place.js';
import { placeOf, ReturnContext } from '../return/return-context.js';
import type { ShownReturn } from '../return/return-context.js';

const ChangesOfAnswer = lazy(() => loadPart(() => import('./ChangesOfAnswer.js')));

interface DisclosureProps {
  title: string;
  /** What it is about, for those who hear it without what stands around it. */
  about?: string;
  children: React.ReactNode;
}

/** What is behind it is fetched once it is opened. */
function Disclosure({ title, about, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="nhsuk-details" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">
          {title}
          {about !== undefined && <span className="nhsuk-u-visually-hidden">: {about}</span>}
        </span>
      </summary>
      <div className="nhsuk-details__text">{isOpen && <Suspense fallback={<p>Loading</p>}>{children}</Suspense>}</div>
    </details>
  );
}

/** Whether anybody can have changed an answer, and it is kept who did. */
function keepsChanges(shown: ShownReturn): boolean {
  return shown.head.state !== 'NOT_STARTED' && !isPractised(placeOf(shown));
}

/** Who changed an answer, when, from what to what: for those who may see it, once an answer may have been changed. */
export function WhoChangedThis({ question }: { question: Question }) {
  const shown = useContext(ReturnContext);
  if (shown === null || !keepsChanges(shown)) return null;
  return (
    <Disclosure title="Who changed this" about={question.shortText}>
      <ChangesOfAnswer shown={shown} question={question} />
    </Disclosure>
  );
}

/** The same of any of several questions, for those who read a whole return. */
export function WhoChangedAnswers({ questions }: { questions: readonly Question[] }) {
  const shown = useContext(ReturnContext);
  const [code, setCode] = useState('');
  const id = useId();
  if (shown === null || !keepsChanges(shown) || shown.countsWithheld) return null;
  const question = questions.find((each) => each.code === code);
  return (
    <Disclosure title="Who changed an answer">
      <div className="nhsuk-form-group">
        <label className="nhsuk-label" htmlFor={id}>
          Question
        </label>
        <select className="nhsuk-select" id={id} value={code} onChange={(event) => setCode(event.target.value)}>
          <option value="">Choose a question</option>
          {questions.map((each) => (
            <option key={each.code} value={each.code}>
              {each.shortText}
            </option>
          ))}
        </select>
      </div>
      {question !== undefined && <ChangesOfAnswer key={code} shown={shown} question={question} />}
    </Disclosure>
  );
}
