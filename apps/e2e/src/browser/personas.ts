/** The people of the demonstration, named by role. */
export type Persona =
  | 'Preparer'
  | 'Approver'
  | 'Helper'
  | 'Regional lead'
  | 'National analyst'
  | 'Second national analyst'
  | 'Administrator'
  | 'Second administrator';

/** Somebody who has not signed in, or a person of the demonstration. */
export type Reader = Persona | 'Visitor';
