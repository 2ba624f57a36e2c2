import { describe, expect, it } from '@jest/globals';
import { Closers } from './closers.js';

describe('what has been started', () => {
  const noting = (notes: string[], name: string) => ({
    open: () => Promise.resolve(name),
    close: (opened: string) => {
      notes.push(`closed ${opened}`);
      return Promise.resolve();
    },
  });

  it('is ended in the opposite order, once', async () => {
    const notes: string[] = [];
    const closers = new Closers();
    for (const name of ['database', 'server']) {
      const { open, close } = noting(notes, name);
      await closers.opened(open, close);
    }
    await Promise.all([closers.closeAll(), closers.closeAll()]);
    expect(notes).toEqual(['closed server', 'closed database']);
  });

  it('is ended even when that is asked for while it still starts', async () => {
    const notes: string[] = [];
    const closers = new Closers();
    let finish: (name: string) => void = () => undefined;
    const opening = closers.opened(() => new Promise<string>((resolve) => (finish = resolve)), noting(notes, '').close);
    const closing = closers.closeAll();
    finish('late database');
    await Promise.all([opening, closing]);
    expect(notes).toEqual(['closed late database']);
  });

  it('lets nothing more start once everything is being ended', async () => {
    const closers = new Closers();
    await closers.closeAll();
    const { open, close } = noting([], 'server');
    await expect(closers.opened(open, close)).rejects.toThrow('Nothing is started any more');
  });

  it('ends the rest when one cannot be ended, and says so', async () => {
    const notes: string[] = [];
    const closers = new Closers();
    const { open, close } = noting(notes, 'database');
    await closers.opened(open, close);
    await closers.opened(open, () => Promise.reject(new Error('stuck')));
    expect(await closers.closeAll()).toEqual(new Error('stuck'));
    expect(notes).toEqual(['closed database']);
  });
});
