import type { EntityManager } from 'typeorm';
import type { AuditProblem } from '../types/publication-record.type.js';

/** How far an audit has come: parts done, of how many. */
export type AuditProgress = (done: number, of: number) => void;

/**
 * Whoever attacks a publication before it goes out, and says what is to be held back. An abstract class, so that it is its
 * own injection token.
 */
export abstract class PublicationAuditor {
  /**
   * Attacks a publication together with all before it. Takes transactions of its own; what was tried before a crash need
   * not be tried again.
   */
  abstract audit(publication: number, onProgress: AuditProgress): Promise<{ passed: boolean }>;

  /** What was learnt, and what would mend it; for whoever releases alone. */
  abstract problems(manager: EntityManager, publication: number): Promise<AuditProblem[]>;

  /**
   * Takes up proposals, so that the next building of the publication holds them back. Refuses (INPUT_NOT_UNDERSTOOD)
   * what it has not proposed.
   */
  abstract withhold(manager: EntityManager, publication: number, proposalIds: readonly string[]): Promise<void>;
}
