import type { IdentityName } from './identities.js';

/** Who may do what to the rows of a table that concern their own place. Whoever is not named is denied. */
export interface TableRights {
  select: readonly IdentityName[];
  insert: readonly IdentityName[];
  update: readonly IdentityName[];
  /** Left out where nobody deletes any. */
  delete?: readonly IdentityName[];
}

const people = ['PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER'] as const;
const ofOrganisation = ['PREPARER', 'APPROVER'] as const;
const nobody: readonly IdentityName[] = [];
const product: readonly IdentityName[] = ['PRODUCT'];

/** Facts about organisations and the catalogue: no secret, and written by the product at work. */
const reference = {
  select: [...people, 'NOBODY', 'PRETENDER', 'PRODUCT'],
  insert: product,
  update: product,
} as const satisfies TableRights;

/** Whoever says to be the product in the application's role keeps the codes of the person: own rows, never more. */
const ownRows = [...ofOrganisation, 'PRETENDER'] as const;

const rollup = {
  select: [...people, 'PRODUCT'],
  insert: ['REGIONAL_LEAD', 'PRODUCT'],
  update: ['REGIONAL_LEAD', 'PRODUCT'],
} as const satisfies TableRights;

const ownLetters = {
  select: [...ownRows, 'REGIONAL_LEAD', 'PRODUCT'],
  insert: product,
  update: product,
} as const satisfies TableRights;

/** Made again, or taken back, as long as its publication is not out. */
const inPreparation = {
  select: product,
  insert: product,
  update: product,
  delete: product,
} as const satisfies TableRights;

/** Every table of the product: a new one without a line here fails the test. Rows are deleted of a publication in preparation alone. */
export const rights: Record<string, TableRights> = {
  action_fact: {
    select: [...ownRows, 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'PRODUCT'],
    insert: ['REGIONAL_LEAD', 'PRODUCT'],
    update: nobody,
  },
  // With the answers; the region reads it while it decides, and the return here is a draft.
  answer_cell_change: {
    select: [...ownRows, 'HELPER', 'PRODUCT'],
    insert: ['PREPARER', 'HELPER', 'PRODUCT'],
    update: nobody,
  },
  // Of an answer that a helper typed, by somebody of the organisation.
  answer_confirmation: {
    select: [...ownRows, 'HELPER', 'PRODUCT'],
    insert: [...ofOrganisation, 'PRODUCT'],
    update: nobody,
  },
  // Own time, by whoever spends it. The product removes meters that were silent for 40 days, which these were not.
  active_time_meter: { select: ownRows, insert: ofOrganisation, update: ofOrganisation },
  // Counted by the pool itself, before anyone is known.
  allowance_use: { select: ['POOL'], insert: ['POOL'], update: ['POOL'] },
  area_overlap: rollup,
  audit_event: { select: ['OPERATOR'], insert: ['PRODUCT', 'OPERATOR'], update: nobody },
  // What an attack on a publication learnt, and what is hidden against it, tells more than the figures do.
  audit_problem: { select: product, insert: product, update: nobody },
  // Those here are for the region and helpers too; of those within the organisation `comments.spec.ts` tries everybody.
  comment_line: {
    select: [...ownRows, 'REGIONAL_LEAD', 'HELPER'],
    insert: [...ofOrganisation, 'REGIONAL_LEAD', 'HELPER'],
    update: nobody,
  },
  comment_thread: {
    select: [...ownRows, 'REGIONAL_LEAD', 'HELPER'],
    insert: [...ofOrganisation, 'REGIONAL_LEAD', 'HELPER'],
    update: nobody,
  },
  comparability_break: {
    select: reference.select,
    insert: ['ADMINISTRATOR', 'PRODUCT'],
    update: ['ADMINISTRATOR', 'PRODUCT'],
  },
  // Whoever sees the organisation's row sees its note: its region in the quarter, and England's analysts.
  comparison_note_step: {
    select: [...ownRows, 'REGIONAL_LEAD', 'NATIONAL_ANALYST'],
    insert: ofOrganisation,
    update: nobody,
  },
  counted_return: { ...rollup, update: nobody },
  // Questions are everybody's to read, and asked and answered through the product alone.
  evaluation_answer: { ...reference, update: nobody },
  evaluation_question: { ...reference, update: nobody },
  // What is written of an edition before it is published is administrators' business, through the product alone.
  form_edition_step: { select: product, insert: product, update: product },
  framework_catalogue: { ...reference, update: nobody },
  held_table: { ...inPreparation, update: nobody },
  idempotency_key: { select: [...ownRows, 'PRODUCT'], insert: [...ofOrganisation, 'PRODUCT'], update: nobody },
  // Letters and where they go: read by the organisation and its region, written by the product.
  // Each sees and writes their own; the ones here are of a lead who is none of these.
  last_look: { select: nobody, insert: ['REGIONAL_LEAD', 'NATIONAL_ANALYST'], update: nobody },
  letter: ownLetters,
  // Collections belong to no organisation: the product reads and writes them, on an administrator's behalf.
  loaded_answer: { select: [...ownRows, 'PRODUCT'], insert: product, update: product },
  loaded_collection: { ...reference, update: nobody },
  loaded_collection_version: { select: product, insert: product, update: product },
  loaded_metric_rollup: rollup,
  loaded_overlap: rollup,
  // An acceptance says of the facts of its own organisation whether they still count.
  loaded_status: {
    select: [...ownRows, 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'HELPER', 'PRODUCT'],
    insert: product,
    update: ['REGIONAL_LEAD', 'PRODUCT'],
  },
  loaded_status_rollup: rollup,
  loaded_table: {
    select: [...ownRows, 'REGIONAL_LEAD', 'PRODUCT'],
    insert: product,
    update: ['REGIONAL_LEAD', 'PRODUCT'],
  },
  loading_fault: { select: product, insert: product, update: nobody },
  // Programs that administrators register, through the product alone; operators see who is registered.
  machine_client: { select: ['PRODUCT', 'OPERATOR'], insert: product, update: product },
  machine_client_secret: { select: product, insert: product, update: product },
  mailbox: ownLetters,
  mailbox_step: { ...ownLetters, update: nobody },
  metric_fact: {
    select: [...ownRows, 'REGIONAL_LEAD', 'HELPER', 'PRODUCT'],
    insert: ['REGIONAL_LEAD', 'PRODUCT'],
    update: nobody,
  },
  metric_rollup: rollup,
  migration_file: { select: ['POOL'], insert: nobody, update: nobody },
  migrations: { select: nobody, insert: nobody, update: nobody },
  ods_import: { ...reference, update: nobody },
  ods_import_evidence: { ...reference, update: nobody },
  organisation_membership: reference,
  organisation_period: { ...reference, select: [...reference.select, 'OPERATOR'] },
  // What a provider says of people.
  person: { select: ['PRODUCT', 'OPERATOR'], insert: ['PRODUCT', 'OPERATOR'], update: ['PRODUCT', 'OPERATOR'] },
  // What somebody else publishes: kept by an operator’s command, and never changed.
  need_index: { ...reference, update: nobody },
  need_index_place: { ...reference, update: nobody },
  place_period: reference,
  // Written by the organisation; the product reads it for the body that took over.
  plan_step: { select: [...ownRows, 'REGIONAL_LEAD', 'PRODUCT'], insert: ofOrganisation, update: nobody },
  present_boundaries: { ...reference, insert: nobody },
  present_place: reference,
  // What is out is everybody's to read, and nobody's to change; the rows here are of the one in preparation.
  publication: { select: product, insert: product, update: product },
  publication_audit: { select: product, insert: product, update: product },
  publication_progress: { select: product, insert: product, update: product, delete: product },
  publication_step: { select: product, insert: product, update: nobody },
  published_place: inPreparation,
  published_source: inPreparation,
  published_table: inPreparation,
  quarterly_return: {
    select: [...ownRows, 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'HELPER', 'PRODUCT'],
    insert: ['PREPARER', 'HELPER', 'PRODUCT'],
    update: [...ofOrganisation, 'REGIONAL_LEAD', 'HELPER', 'PRODUCT'],
  },
  reorganisation: { select: product, insert: product, update: nobody },
  reorganisation_version: { select: product, insert: product, update: product },
  // Each keeps and reads their own keys, and the ones here are an administrator's. The product removes those of more than a
  // week ago, which these are not.
  request_key: { select: ['ADMINISTRATOR'], insert: [...people, 'PRETENDER'], update: nobody },
  response_rollup: rollup,
  // The product makes quartiles of it; nobody else sees an organisation's own time.
  return_active_time: { select: [...ownRows, 'PRODUCT'], insert: ofOrganisation, update: ofOrganisation },
  return_answer: {
    select: [...ownRows, 'HELPER', 'PRODUCT'],
    insert: ['PREPARER', 'HELPER', 'PRODUCT'],
    update: ['PREPARER', 'HELPER', 'PRODUCT'],
  },
  // More days for an organisation: seen by it and its region, allowed by the product on behalf of its region or of two
  // administrators.
  return_extension: {
    select: [...ownRows, 'REGIONAL_LEAD', 'PRODUCT'],
    insert: product,
    update: product,
  },
  return_event: {
    select: [...ownRows, 'REGIONAL_LEAD', 'HELPER', 'PRODUCT'],
    insert: [...ofOrganisation, 'REGIONAL_LEAD', 'HELPER', 'PRODUCT'],
    update: nobody,
  },
  // Each writes over the own row, and the ones here are an administrator's. The product removes those of people who left.
  return_presence: { select: [...ownRows, 'HELPER'], insert: [...ofOrganisation, 'HELPER'], update: nobody },
  return_revision: {
    select: [...ownRows, 'REGIONAL_LEAD', 'HELPER', 'PRODUCT'],
    insert: ['PREPARER', 'PRODUCT'],
    update: ['REGIONAL_LEAD', 'PRODUCT'],
  },
  // Locked by people, changed by the product.
  return_window: { ...reference, select: [...reference.select, 'OPERATOR'] },
  // Granted by operators; by the product on behalf of an administrator alone, which `role-policies.spec.ts` tries.
  role_assignment: { select: ['PRODUCT', 'OPERATOR'], insert: ['OPERATOR'], update: ['OPERATOR'] },
  // Each keeps their own and reads those that others of the same role and region share: the ones here are a regional lead's.
  saved_view: { select: ['REGIONAL_LEAD', 'PRODUCT'], insert: people, update: ['REGIONAL_LEAD'] },
  // The session store speaks to the pool itself, before anyone is known; it alone deletes.
  session: { select: ['POOL'], insert: ['POOL'], update: ['POOL'] },
  sign_in_record: { select: ['POOL'], insert: ['POOL'], update: ['POOL'] },
  status_rollup: rollup,
  succession: { ...reference, select: [...reference.select, 'OPERATOR'] },
  // A classification from outside: kept by an operator’s command, and never changed.
  trust_kind: { ...reference, update: nobody },
  trust_kind_import: { ...reference, update: nobody },
  // Changes of windows under way are administrators' business, through the product alone.
  window_change_step: { select: product, insert: product, update: product },
  withheld_figure: { select: product, insert: product, update: nobody },
};
