import type { Actor } from '@monitor/domain';
import { ReturnDesk } from '../desk/return-desk.js';
import type { AnswerToSave, ChangedMeanwhile, OpenReturn, ReturnAddress } from '../desk/return-desk.js';

/** For tests: a desk with one return, which keeps what is saved and counts versions as the database does. */
export class DeskInMemory extends ReturnDesk {
  constructor(private held: OpenReturn) {
    super();
  }

  open(): Promise<OpenReturn> {
    return Promise.resolve(this.held);
  }

  save(_actor: Actor, _address: ReturnAddress, answers: readonly AnswerToSave[]): Promise<ChangedMeanwhile[]> {
    const { versions, content, editedByNames } = this.held;
    const changed = answers.filter(({ question, expectedVersion }) => (versions[question] ?? 0) !== expectedVersion);
    if (changed.length > 0) {
      return Promise.resolve(
        changed.map(({ question }) => ({ question, editedByName: editedByNames[question] ?? '' })),
      );
    }
    const saved = new Map(answers.map(({ question, cells, confirmed }) => [question, { question, cells, confirmed }]));
    this.held = {
      ...this.held,
      content: { ...content, answers: content.answers.map((answer) => saved.get(answer.question) ?? answer) },
      versions: {
        ...versions,
        ...Object.fromEntries(answers.map(({ question, expectedVersion }) => [question, expectedVersion + 1])),
      },
    };
    return Promise.resolve([]);
  }

  get content(): OpenReturn['content'] {
    return this.held.content;
  }
}
