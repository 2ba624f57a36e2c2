import type { ReactNode } from 'react';
import { useId } from 'react';
import { Link } from 'react-router';

/** One task with where it stands. */
export interface Task {
  title: string;
  to: string;
  hint?: string;
  status: ReactNode;
}

function TaskLine({ task }: { task: Task }) {
  const id = useId();
  const hintId = task.hint === undefined ? '' : `${id}-hint `;
  return (
    <li className="nhsuk-task-list__item nhsuk-task-list__item--with-link">
      <div className="nhsuk-task-list__name-and-hint">
        <Link className="nhsuk-link nhsuk-task-list__link" to={task.to} aria-describedby={`${hintId}${id}-status`}>
          {task.title}
        </Link>
        {task.hint !== undefined && (
          <div className="nhsuk-task-list__hint" id={`${id}-hint`}>
            {task.hint}
          </div>
        )}
      </div>
      <div className="nhsuk-task-list__status" id={`${id}-status`}>
        {task.status}
      </div>
    </li>
  );
}

/** What there is to do, each line with where it stands. */
export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="nhsuk-task-list">
      {tasks.map((task) => (
        <TaskLine key={task.to} task={task} />
      ))}
    </ul>
  );
}
