import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readableName } from './readable-name.js';

describe('a name as people write it', () => {
  it.each([
    ['MANCHESTER UNIVERSITY NHS FOUNDATION TRUST', 'Manchester University NHS Foundation Trust'],
    ['ROYAL BROMPTON & HAREFIELD NHS FOUNDATION TRUST', 'Royal Brompton & Harefield NHS Foundation Trust'],
    ["GUY'S AND ST THOMAS' NHS FOUNDATION TRUST", "Guy's and St Thomas' NHS Foundation Trust"],
    ['BARKING, HAVERING AND REDBRIDGE', 'Barking, Havering and Redbridge'],
    ['STOCKTON-ON-TEES (NORTH) PCN', 'Stockton-On-Tees (North) PCN'],
    ['DR A.B. OAK & PARTNERS', 'Dr A.B. Oak & Partners'],
    ['NHS ELM VALE ICB - 02Q', 'NHS Elm Vale ICB - 02Q'],
    ['NHS ASH ICB - A3A8R', 'NHS Ash ICB - A3A8R'],
    ['DR AM OAK', 'Dr AM Oak'],
    ['DRS JK ELM & P ASH', 'Drs JK Elm & P Ash'],
    ['DR ALI SURGERY', 'Dr Ali Surgery'],
    ['DR LI MEDICAL CENTRE', 'Dr Li Medical Centre'],
    ['ELM GRP (BHF) HLTH CTR', 'Elm Grp (BHF) Hlth Ctr'],
    ['1ST AVENUE SURGERY', '1st Avenue Surgery'],
    ['OAK PCN5', 'Oak PCN5'],
    ['NETWORK II', 'Network II'],
  ])('writes %s as %s', (given, wanted) => {
    expect(readableName(given)).toBe(wanted);
  });

  it('leaves a name that already has small letters', () => {
    expect(readableName('Alder Vale Hospitals NHS Trust')).toBe('Alder Vale Hospitals NHS Trust');
  });

  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const digits = [...'0123456789'];
  const word = fc.constantFrom(
    'ELM',
    'OAK',
    'ASHFORD',
    'ST',
    'MEDICAL',
    'SURGERY',
    'AND',
    'OF',
    'VALE',
    'NHS',
    'ICB',
    '-',
    '&',
    '(NORTH)',
  );
  const code = fc
    .tuple(
      fc.constantFrom(...digits),
      fc.constantFrom(...letters),
      fc.array(fc.constantFrom(...letters, ...digits), { maxLength: 3 }),
    )
    .chain(([digit, letter, rest]) => fc.shuffledSubarray([digit, letter, ...rest], { minLength: 2 + rest.length }))
    .map((signs) => signs.join(''))
    .filter((text) => /[0-9]/.test(text) && !/^[0-9]+(ST|ND|RD|TH)$/.test(text));
  const name = fc.array(fc.oneof(word, code), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

  it('keeps every code, and changes nothing but the case of letters', () => {
    fc.assert(
      fc.property(name, code, (given, own) => {
        const readable = readableName(`${given} ICB - ${own}`);
        expect(readable.endsWith(` ICB - ${own}`)).toBe(true);
        expect(readable.toUpperCase()).toBe(`${given} ICB - ${own}`);
      }),
    );
  });

  it('keeps initials between a title and a name', () => {
    const initials = fc.tuple(fc.constantFrom(...letters), fc.constantFrom(...letters)).map((two) => two.join(''));
    const isWord = (text: string) =>
      ['ST', 'MR', 'DR', 'MS', 'RD', 'LN', 'SQ', 'PK', 'MT', 'GT', 'NR', 'PT'].includes(text);
    const own = initials.filter((text) => !isWord(text) && !['AT', 'IN', 'OF', 'ON', 'BY', 'LE'].includes(text));
    fc.assert(
      fc.property(own, fc.constantFrom('OAK', 'ELM', "ASH'S"), (two, surname) => {
        expect(readableName(`DR ${two} ${surname}`)).toMatch(new RegExp(`^Dr ${two} [A-Z][a-z']+$`));
      }),
    );
  });
});
