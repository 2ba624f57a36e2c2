import { findQuestion } from '@monitor/domain';
import { BackLink, NotFound, PageTitle } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { editionsPath, EditionGate } from '../EditionGate.js';
import type { ShownEdition } from '../EditionGate.js';
import { QuestionForm } from './QuestionForm.js';
import { toTypedQuestion } from './typed-question.js';

function Shown({ record, definition }: ShownEdition) {
  const { code = '' } = useParams();
  const like = findQuestion(definition, code);
  if (like === null) return <NotFound title="The edition has no such question" />;
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <BackLink to={`${editionsPath}/${String(record.version)}`}>Back to the edition</BackLink>
        <PageTitle title={`A new question like ${code}`} />
        <p>It is answered as “{like.shortText}” is, and stands after it.</p>
        <QuestionForm
          record={record}
          begin={{ ...toTypedQuestion(like), code: '', text: '', shortText: '' }}
          like={code}
        />
      </div>
    </div>
  );
}

/** Adds a question of the shape of another to a draft. */
export function NewQuestionPage() {
  return <EditionGate>{(shown) => <Shown {...shown} />}</EditionGate>;
}
