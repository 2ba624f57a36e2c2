import { workbookType } from '@monitor/domain';
import express from 'express';
import type { RequestHandler } from 'express';
import { workbookLimits } from '../reading/limits.js';

/** The addresses at which workbooks are downloaded and sent in. */
export const workbookPath = '/returns/:organisation/:quarter/workbook.xlsx';

/** Reads a workbook that is sent in, and nothing that is larger than one may be. */
export function workbookBody(): RequestHandler {
  return express.raw({ type: [workbookType, 'application/octet-stream'], limit: workbookLimits.bytes });
}
