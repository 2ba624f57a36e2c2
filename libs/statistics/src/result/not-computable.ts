import type { NotComputableReason } from './not-computable-reason.js';
import type { NotComputable } from './result.js';
import type { Warning } from './warning.js';

/** Says why a figure does not exist, in a code for programs and a sentence for people. */
export function notComputable(reason: NotComputableReason, message: string, warnings: Warning[] = []): NotComputable {
  return { computable: false, reason, message, warnings };
}
