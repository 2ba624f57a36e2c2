/** A change of a table that is in use, why it holds up whoever uses it, and what to write instead. */
export interface Rule {
  finds: RegExp;
  why: string;
}

/** Rules on each part of ALTER TABLE of a table that was there before the migration. */
export const changeRules: readonly Rule[] = [
  {
    finds: /^alter (column )?\S+ (set data )?type\b/,
    why: 'writes the whole table anew while nobody may read it: add a column, fill it, and let the next release drop the old one',
  },
  {
    finds: /^alter (column )?\S+ set not null/,
    why: 'reads the whole table while nobody may write: add CHECK (… IS NOT NULL) NOT VALID, and validate it in the next migration',
  },
  {
    finds:
      /^add (column )?(if not exists )?(?!(?:constraint|foreign|check|unique|primary|exclude)\b)\S+ (?=.*\bnot null\b)(?!.*\bdefault\b)(?!.*\bgenerated\b)/,
    why: 'fails where the table has rows, and the version before this one does not fill it: give it a DEFAULT, or let it be null',
  },
  {
    finds:
      /^add (column )?(if not exists )?(?!(?:constraint|foreign|check|unique|primary|exclude)\b)\S+ .*\bdefault\b.*\b(gen_random_uuid|random|clock_timestamp|nextval|statement_timestamp|timeofday)\(/,
    why: 'writes the whole table anew, a value for each row: add the column without, set the default, and fill it in portions',
  },
  {
    finds:
      /^add (column )?(if not exists )?(?!(?:constraint|foreign|check|unique|primary|exclude)\b)\S+ .*\b((big|small)?serial|stored|generated (always|by default) as identity)\b/,
    why: 'writes the whole table anew while nobody may read it: fill an ordinary column in portions',
  },
  {
    finds: /^add (constraint \S+ )?(check|foreign key)\b(?!.*\bnot valid\b)/,
    why: 'reads the whole table while nobody may write: add it NOT VALID, and validate it in the next migration',
  },
  {
    finds:
      /^add (column )?(if not exists )?(?!(?:constraint|foreign|check|unique|primary|exclude)\b)\S+ .*\b(references|unique|primary key)\b/,
    why: 'reads the whole table while nobody may write: add the column first, and its constraint in steps of their own',
  },
  {
    finds: /^add (constraint \S+ )?(unique|primary key)\b(?! using index)/,
    why: 'builds an index while nobody may write: build it CONCURRENTLY in a migration of its own, then add the constraint USING INDEX',
  },
  {
    finds: /^add constraint \S+ exclude\b/,
    why: 'builds an index while nobody may write, and cannot be had otherwise: make a new table and move over in steps',
  },
  {
    finds: /^(set tablespace|set (un)?logged)\b/,
    why: 'writes the whole table anew while nobody may read it',
  },
];

/** What takes away something that the version before this one still uses. */
export const removalRule: Rule = {
  finds:
    /^(drop table|drop view|alter table .* drop (column )?(?!constraint|expression|default|identity|not)|.* rename )/,
  why:
    'takes away what the version before this one uses while both serve: say in a line "-- contract: …" since which ' +
    'release nothing reads it',
};

/** Rules on whole statements. */
export const statementRules: readonly Rule[] = [
  { finds: /^(vacuum full|cluster)\b/, why: 'writes a table anew while nobody may read it' },
  { finds: /^lock\b/, why: 'keeps others out for as long as the migration takes' },
  { finds: /^reindex (?!.*\bconcurrently\b)/, why: 'keeps others out: REINDEX … CONCURRENTLY does not' },
  { finds: /^refresh materialized view (?!concurrently\b)/, why: 'keeps readers out: REFRESH … CONCURRENTLY does not' },
  { finds: /^truncate\b/, why: 'takes away what the version before this one reads' },
];
