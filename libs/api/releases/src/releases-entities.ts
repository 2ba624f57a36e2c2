import { AuditProblemEntity } from './store/audit-problem.entity.js';
import { HeldTableEntity } from './store/held-table.entity.js';
import { PublicationProgressEntity } from './store/publication-progress.entity.js';
import { PublicationStepEntity } from './store/publication-step.entity.js';
import { PublicationAuditEntity } from './store/publication-audit.entity.js';
import { PublicationEntity } from './store/publication.entity.js';
import { PublishedPlaceEntity } from './store/published-place.entity.js';
import { PublishedSourceEntity } from './store/published-source.entity.js';
import { PublishedTableEntity } from './store/published-table.entity.js';
import { WithheldFigureEntity } from './store/withheld-figure.entity.js';

export const releasesEntities = [
  PublicationEntity,
  PublicationStepEntity,
  PublicationProgressEntity,
  PublishedSourceEntity,
  PublishedPlaceEntity,
  PublishedTableEntity,
  HeldTableEntity,
  PublicationAuditEntity,
  AuditProblemEntity,
  WithheldFigureEntity,
];
