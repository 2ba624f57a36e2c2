import { Public } from '@monitor/api-platform';
import { DomainError, formEditions } from '@monitor/domain';
import { Controller, Get, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { listedEditions, publishedForm } from './published-forms.js';
import type { FormFormat } from './published-forms.js';

/** An edition is never edited: whoever has it need not ask again. */
const forEver = 'public, max-age=31536000, immutable';
const fiveMinutes = 'public, max-age=300';

function publishedVersion(text: string): number {
  const edition = formEditions.find(({ version }) => String(version) === text);
  if (edition !== undefined) return edition.version;
  throw new DomainError('NOT_FOUND', `There is no edition “${text}” of the form. /forms.json lists those there are.`);
}

function send(response: Response, version: string, format: FormFormat): void {
  const text = publishedForm(publishedVersion(version), format);
  response.setHeader('Cache-Control', forEver);
  if (format === 'csv') response.setHeader('Content-Disposition', `attachment; filename="form-${version}.csv"`);
  response.type(format === 'csv' ? 'text/csv; charset=utf-8' : 'application/json').send(text);
}

/** The form as it was published, for programs; whoever asks need not sign in. */
@Controller()
export class FormsController {
  /** Every edition, with the addresses of its definition and its dictionary. */
  @Get('forms.json')
  @Public()
  editions(@Res() response: Response): void {
    response.setHeader('Cache-Control', fiveMinutes);
    response.json({ editions: listedEditions() });
  }

  /** The definition of one edition, from which pages, checks, workbook and paper are made. */
  @Get('forms/:version.json')
  @Public()
  definition(@Param('version') version: string, @Res() response: Response): void {
    send(response, version, 'json');
  }

  /** The dictionary of one edition: a line for each field. */
  @Get('forms/:version.csv')
  @Public()
  dictionary(@Param('version') version: string, @Res() response: Response): void {
    send(response, version, 'csv');
  }
}
