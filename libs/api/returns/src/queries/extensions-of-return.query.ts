import type { AllowedExtension } from './allowed-extension.type.js';

/** An extension as JSON: its instants are text. */
export interface StoredExtension extends Omit<AllowedExtension, 'allowedAt' | 'endedAt'> {
  allowedAt: string;
  endedAt: string | null;
}

/** All extensions that the return $1 (organisation), $2 (quarter) ever had, the oldest first, in one value. */
export const extensionsOfReturn = `
  (SELECT coalesce(json_agg(json_build_object('closesOn', closes_on, 'reason', reason, 'allowedAt', recorded_at,
            'endedAt', superseded_at) ORDER BY version), '[]')
   FROM return_extension WHERE organisation_code = $1 AND quarter_id = $2)`;

/** An extension with its instants. */
export function toAllowedExtension({ allowedAt, endedAt, ...extension }: StoredExtension): AllowedExtension {
  return { ...extension, allowedAt: new Date(allowedAt), endedAt: endedAt === null ? null : new Date(endedAt) };
}
