/**
 * The main kinds of NHS trust, as national returns on trusts tell them apart. A trust that provides several kinds of care
 * has one main kind here, the one under which it is published.
 */
export const trustKinds = ['ACUTE', 'SPECIALIST', 'MENTAL_HEALTH', 'COMMUNITY', 'AMBULANCE', 'OTHER'] as const;
export type TrustKind = (typeof trustKinds)[number];

const kinds: Record<TrustKind, { label: string; many: string; meaning: string }> = {
  ACUTE: {
    label: 'Acute trust',
    many: 'Acute trusts',
    meaning: 'Mainly general hospitals: emergency, planned and maternity care.',
  },
  SPECIALIST: {
    label: 'Specialist acute trust',
    many: 'Specialist acute trusts',
    meaning: 'Mainly hospitals for one field, for example cancer, hearts, eyes or children.',
  },
  MENTAL_HEALTH: {
    label: 'Mental health and learning disability trust',
    many: 'Mental health and learning disability trusts',
    meaning: 'Mainly care for mental health, learning disability and autism.',
  },
  COMMUNITY: {
    label: 'Community trust',
    many: 'Community trusts',
    meaning: 'Mainly care in clinics and at home, for example district nursing.',
  },
  AMBULANCE: {
    label: 'Ambulance trust',
    many: 'Ambulance trusts',
    meaning: 'Mainly emergency and patient transport services.',
  },
  OTHER: {
    label: 'Care or other trust',
    many: 'Care and other trusts',
    meaning: 'Health and social care together, or care that none of the other kinds describes.',
  },
};

/** What a kind of trust is called, for one of them. */
export function trustKindLabel(kind: TrustKind): string {
  return kinds[kind].label;
}

/** What trusts of a kind are called. */
export function trustKindManyLabel(kind: TrustKind): string {
  return kinds[kind].many;
}

/** What trusts of a kind mainly provide, in one sentence. */
export function trustKindMeaning(kind: TrustKind): string {
  return kinds[kind].meaning;
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
