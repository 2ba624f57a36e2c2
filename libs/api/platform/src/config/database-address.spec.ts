import { describe, expect, it } from '@jest/globals';
import { placeOf, readDatabaseAddress, roleOf } from './database-address.js';

const two = 'postgres://me:se%40cret@h1:5433,h2/monitor?target_session_attrs=read-write&sslmode=require';

describe('an address of a database', () => {
  it('names one server, and stays as it is', () => {
    const address = 'postgres://me:secret@db:5433/monitor?sslmode=require';
    expect(readDatabaseAddress(address)).toEqual({ servers: [address], isChosen: false });
  });

  it('names several, each of which is reached in the same way', () => {
    expect(readDatabaseAddress(two)).toEqual({
      servers: [
        'postgres://me:se%40cret@h1:5433/monitor?sslmode=require',
        'postgres://me:se%40cret@h2/monitor?sslmode=require',
      ],
      isChosen: true,
    });
  });

  it('may ask of one server that it accepts writes, as of a name that moves between servers', () => {
    expect(readDatabaseAddress('postgresql://db/monitor?target_session_attrs=primary')).toEqual({
      servers: ['postgresql://db/monitor'],
      isChosen: true,
    });
  });

  it('reads addresses of both versions of the internet protocol', () => {
    const { servers } = readDatabaseAddress('postgres://me@[::1]:5433,127.0.0.1:5434/monitor') ?? { servers: [] };
    expect(servers).toEqual(['postgres://me@[::1]:5433/monitor', 'postgres://me@127.0.0.1:5434/monitor']);
  });

  it.each([
    'mysql://me@db/monitor',
    'postgres://',
    'postgres:///monitor',
    'postgres://me@h1:5433,/monitor',
    'postgres://me@h1:5433,h2:port/monitor',
    'postgres://me@h1,h2/monitor?target_session_attrs=standby',
    'postgres://me@h1,h2/monitor?target_session_attrs=any',
    'h1,h2',
  ])('is refused where the product could not write to it: %s', (address) => {
    expect(readDatabaseAddress(address)).toBeNull();
  });

  it('is told without its password', () => {
    expect(placeOf(two)).toBe('h1:5433,h2:5432/monitor');
    expect(roleOf(two)).toBe('me');
  });
});
