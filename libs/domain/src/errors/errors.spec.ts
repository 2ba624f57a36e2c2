import { describe, expect, it } from '@jest/globals';
import { DomainError, errorCategories } from './domain-error.js';
import type { DomainErrorCode } from './domain-error.js';

describe('a refusal', () => {
  it.each(Object.entries(errorCategories))('%s is of the kind %s', (code, category) => {
    const refusal = new DomainError(code as DomainErrorCode, 'Nothing was changed.', { revision: 3 });
    expect(refusal).toMatchObject({ name: 'DomainError', code, category, details: { revision: 3 } });
    expect(refusal).toBeInstanceOf(Error);
    expect(refusal.message).toBe('Nothing was changed.');
  });
});
