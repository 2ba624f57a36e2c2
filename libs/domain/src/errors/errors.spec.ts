import { describe, expect, it } from '@jest/globals';
import { DomainError, errorCategories } from './domain-error.js';
import { errorMessages } from './error-messages.js';

describe('a refusal', () => {
  it('bears the category of its code, its message and its details', () => {
    const refusal = new DomainError('REVISION_STALE', errorMessages.REVISION_STALE, { revision: 3 });
    expect(refusal).toMatchObject({ name: 'DomainError', category: 'CONFLICT', details: { revision: 3 } });
    expect(refusal).toBeInstanceOf(Error);
  });

  it('has a sentence for every code, which never shows the code', () => {
    expect(Object.keys(errorMessages).sort()).toEqual(Object.keys(errorCategories).sort());
    for (const message of Object.values(errorMessages)) {
      expect(message).toMatch(/^[A-Z].*\.$/);
      expect(message).not.toMatch(/[A-Z]+_[A-Z]+/);
    }
  });
});
