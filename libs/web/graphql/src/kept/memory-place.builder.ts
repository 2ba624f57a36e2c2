import type { KeepingPlace } from './kept-answers.js';

/** A person's shelf in memory, which holds text as the real one does. For tests. */
export function memoryPlace(): KeepingPlace & { text: () => string } {
  const kept = new Map<string, string>();
  return {
    read: (name) => {
      const text = kept.get(name);
      return Promise.resolve(text === undefined ? undefined : (JSON.parse(text) as unknown));
    },
    write: (name, value) => Promise.resolve(void kept.set(name, JSON.stringify(value))),
    remove: (name) => Promise.resolve(void kept.delete(name)),
    names: (prefix) => Promise.resolve([...kept.keys()].filter((name) => name.startsWith(prefix)).sort()),
    text: () => JSON.stringify([...kept]),
  };
}

const role = {
  __typename: 'Assignment',
  id: 'a-1',
  role: 'PREPARER',
  roleLabel: 'Preparer',
  roleDescription: 'May type.',
  scopeCode: 'ZZ001',
  scopeName: 'Alder Vale',
};

/** The answer to `Viewer`: who is looking, and as what. For tests. */
export function viewerAnswer(acting: Partial<typeof role> = {}, personId = 'p-1') {
  const assignment = { ...role, ...acting };
  const who = {
    __typename: 'Viewer',
    personId,
    displayName: 'Somebody',
    acting: assignment,
    assignments: [assignment],
  };
  return { service: { __typename: 'Service', isDemonstration: true, isOpenToAnyone: false }, viewer: who };
}
