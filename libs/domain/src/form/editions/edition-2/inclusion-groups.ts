/** A group of people who are often left out when services move online. */
export interface InclusionGroup {
  code: string;
  /** As the heading of a question and the name of a row. */
  label: string;
  /** Who belongs to it, and why it is asked about. */
  meaning: string;
  /** Whether it is one of the inclusion health groups, by which counts can be split. */
  isInclusionHealth: boolean;
}

const atRisk = (code: string, label: string, meaning: string): InclusionGroup => ({
  code,
  label,
  meaning,
  isInclusionHealth: false,
});

const inclusionHealth = (code: string, label: string, meaning: string): InclusionGroup => ({
  code,
  label,
  meaning,
  isInclusionHealth: true,
});

/**
 * The catalogue of groups. The first seven are those that the framework names as at risk of digital exclusion, with
 * people with a learning disability and unpaid carers, who act for others; the rest are the inclusion health groups.
 * It may only grow at its end, and no code may change its meaning.
 */
export const inclusionGroups: readonly InclusionGroup[] = [
  atRisk(
    'OVER_75',
    'People over 75',
    'The age at which people are least likely to be online; many rely on others to use a service for them.',
  ),
  atRisk(
    'LOW_INCOME',
    'People on low incomes',
    'People who may have to choose between data and other bills, or who share a device.',
  ),
  atRisk(
    'DISABLED',
    'Disabled people',
    'People whose sight, hearing, movement, memory or mental health makes common designs hard to use.',
  ),
  atRisk(
    'LEARNING_DISABILITY',
    'People with a learning disability and autistic people',
    'People who may need Easy Read, more time, or somebody whom they trust beside them.',
  ),
  atRisk(
    'NEEDS_INTERPRETER',
    'People who need an interpreter',
    'People who are not fluent in English, and people who use British Sign Language.',
  ),
  atRisk(
    'POOR_COVERAGE',
    'People in rural or coastal places without good coverage',
    'People whose home has no broadband or mobile signal that a video call needs.',
  ),
  atRisk('CARERS', 'Unpaid carers', 'People who look after somebody, and often use digital services in their name.'),
  inclusionHealth(
    'HOMELESS',
    'People experiencing homelessness',
    'People who sleep rough, in hostels, in temporary homes or on friends’ sofas.',
  ),
  inclusionHealth(
    'ASYLUM',
    'Refugees and people seeking asylum',
    'People who have been given protection, or who wait for a decision.',
  ),
  inclusionHealth(
    'MIGRANTS',
    'Migrants in vulnerable circumstances',
    'People who are undocumented, have no recourse to public funds or do insecure work far from home.',
  ),
  inclusionHealth(
    'GYPSY_ROMA_TRAVELLER',
    'Gypsy, Roma and Traveller communities',
    'People who travel, and people who have settled; showmen and boat dwellers too.',
  ),
  inclusionHealth(
    'JUSTICE',
    'People in contact with the justice system',
    'People in prison, on probation or lately released.',
  ),
  inclusionHealth('SEX_WORK', 'Sex workers', 'People who sell sex, wherever and however they do.'),
  inclusionHealth(
    'DRUGS_ALCOHOL',
    'People with drug or alcohol dependence',
    'People who are in treatment, and people who are not.',
  ),
  inclusionHealth(
    'MODERN_SLAVERY',
    'Victims of modern slavery',
    'People who were trafficked or forced to work, whether or not they have been referred for help.',
  ),
];
