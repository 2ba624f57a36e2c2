import { describe, expect, it } from '@jest/globals';
import { readableName } from './readable-name.js';

describe('a name as people write it', () => {
  it.each([
    ['MANCHESTER UNIVERSITY NHS FOUNDATION TRUST', 'Manchester University NHS Foundation Trust'],
    ['ROYAL BROMPTON & HAREFIELD NHS FOUNDATION TRUST', 'Royal Brompton & Harefield NHS Foundation Trust'],
    ["GUY'S AND ST THOMAS' NHS FOUNDATION TRUST", "Guy's and St Thomas' NHS Foundation Trust"],
    ['BARKING, HAVERING AND REDBRIDGE', 'Barking, Havering and Redbridge'],
    ['STOCKTON-ON-TEES (NORTH) PCN', 'Stockton-On-Tees (North) PCN'],
    ['DR A.B. OAK & PARTNERS', 'Dr A.B. Oak & Partners'],
  ])('writes %s as %s', (given, wanted) => {
    expect(readableName(given)).toBe(wanted);
  });

  it('leaves a name that already has small letters', () => {
    expect(readableName('Alder Vale Hospitals NHS Trust')).toBe('Alder Vale Hospitals NHS Trust');
  });
});
