/**
 * The main kinds of NHS trust, as national returns on trusts tell them apart. A trust that provides several kinds of care
 * has one main kind here, the one under which it is published.
 */
export const trustKinds = ['ACUTE', 'SPECIALIST', 'MENTAL_HEALTH', 'COMMUNITY', 'AMBULANCE', 'OTHER'] as const;
export type TrustKind = (typeof trustKinds)[number];

const labels: Record<TrustKind, string> = {
  ACUTE: 'Acute trust',
  SPECIALIST: 'Specialist acute trust',
  MENTAL_HEALTH: 'Mental health and learning disability trust',
  COMMUNITY: 'Community trust',
  AMBULANCE: 'Ambulance trust',
  OTHER: 'Care or other trust',
};

const manyLabels: Record<TrustKind, string> = {
  ACUTE: 'Acute trusts',
  SPECIALIST: 'Specialist acute trusts',
  MENTAL_HEALTH: 'Mental health and learning disability trusts',
  COMMUNITY: 'Community trusts',
  AMBULANCE: 'Ambulance trusts',
  OTHER: 'Care and other trusts',
};

const meanings: Record<TrustKind, string> = {
  ACUTE: 'Mainly general hospitals: emergency, planned and maternity care.',
  SPECIALIST: 'Mainly hospitals for one field, for example cancer, hearts, eyes or children.',
  MENTAL_HEALTH: 'Mainly care for mental health, learning disability and autism.',
  COMMUNITY: 'Mainly care in clinics and at home, for example district nursing.',
  AMBULANCE: 'Mainly emergency and patient transport services.',
  OTHER: 'Health and social care together, or care that none of the other kinds describes.',
};

/** What a kind of trust is called, for one of them. */
export function trustKindLabel(kind: TrustKind): string {
  return labels[kind];
}

/** What trusts of a kind are called. */
export function trustKindManyLabel(kind: TrustKind): string {
  return manyLabels[kind];
}

/** What trusts of a kind mainly provide, in one sentence. */
export function trustKindMeaning(kind: TrustKind): string {
  return meanings[kind];
}

/** How national returns write the kinds; several sizes of acute trust are one kind here. */
const publishedNames = new Map<string, TrustKind>([
  ['ACUTE - LARGE', 'ACUTE'],
  ['ACUTE - MEDIUM', 'ACUTE'],
  ['ACUTE - SMALL', 'ACUTE'],
  ['ACUTE - TEACHING', 'ACUTE'],
  ['ACUTE - MULTI-SERVICE', 'ACUTE'],
  ['ACUTE - SPECIALIST', 'SPECIALIST'],
  ['MENTAL HEALTH', 'MENTAL_HEALTH'],
  ['MENTAL HEALTH AND LEARNING DISABILITY', 'MENTAL_HEALTH'],
  ['CARE TRUST', 'OTHER'],
]);

/** The kind that a text names, by its code or as national returns write it, in capitals or not; null where it names none. */
export function readTrustKind(text: string): TrustKind | null {
  const name = text.trim().toUpperCase();
  return trustKinds.find((kind) => kind === name) ?? publishedNames.get(name) ?? null;
}
