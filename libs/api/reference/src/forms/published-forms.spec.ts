import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { definitionText, dictionary, formEditions } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import { listedEditions, publishedForm } from './published-forms.js';

describe.each(formEditions.map((edition) => ({ edition, version: edition.version })))(
  'Edition $version as it is published',
  ({ edition, version }) => {
    it('is the definition itself: nothing of it is lost on the way', () => {
      expect(JSON.parse(publishedForm(version, 'json')) as FormEdition).toEqual(edition);
    });

    it('has a line in its dictionary for each field that it asks for', () => {
      const csv = publishedForm(version, 'csv');
      for (const { cell } of dictionary(edition)) expect(csv).toContain(cell);
    });

    it('is listed with its addresses, and with the digest of what is to be read there', () => {
      const listed = listedEditions().find((each) => each.version === version);
      expect(listed).toMatchObject({ definition: `/forms/${version}.json`, dictionary: `/forms/${version}.csv` });
      const read = JSON.parse(publishedForm(version, 'json')) as FormEdition;
      expect(listed?.sha256).toBe(createHash('sha256').update(definitionText(read)).digest('hex'));
    });
  },
);
