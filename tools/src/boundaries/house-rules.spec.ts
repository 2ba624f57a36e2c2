import { beforeAll, describe, expect, it } from '@jest/globals';
import { brokenRules } from './broken-rules.js';

const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_none, index) => line(index)).join('\n');
const file = (count: number) => `${lines(count, (index) => `export const value${index} = ${index};`)}\n`;
const longFunction = (count: number) => `export function sum() {\n${lines(count - 2, () => '  void 0;')}\n}\n`;
const branches = (count: number) =>
  `export const pick = (given: number) => {\n${lines(count - 1, (index) => `  if (given === ${index}) return ${index};`)}\n  return null;\n};\n`;
const parameters = (count: number) => lines(count, (index) => `given${index}: number,`);
const useAll = (count: number) => `[${lines(count, (index) => `given${index},`)}]`;
const taking = (count: number) => `export const take = (${parameters(count)}) => ${useAll(count)};\n`;
const givenTo = (count: number) =>
  `export class Wide {\n  readonly all: number[];\n  constructor(${parameters(count)}) {\n    this.all = ${useAll(count)};\n  }\n}\n`;

const product = 'libs/domain/src/probe.ts';
const spec = 'libs/domain/src/probe.spec.ts';
const page = 'libs/web/returns/src/Probe.tsx';
const drawing = (markup: string) => `export const Probe = () => ${markup};\n`;

/** A rule, where a text stands that only just breaks it, and the nearest text that does not. */
const laws = [
  {
    title: 'a file never comes back to itself',
    rule: 'house/no-import-cycle',
    path: 'libs/domain/src/quarter/day.ts',
    breach: "import { quarterStart } from './quarter-calendar.js';\nvoid quarterStart;\n",
    kept: "import { DomainError } from '../errors/domain-error.js';\nvoid DomainError;\n",
  },
  {
    title: 'not for a type, nor by way of a component',
    rule: 'house/no-import-cycle',
    path: 'libs/web/ui/src/tables/sort-rows.ts',
    breach: "import type { TableColumn } from './DataTable.js';\nexport type Column = TableColumn<string>;\n",
    kept: 'export type Column = string;\n',
  },
  { title: 'a file has 200 lines', rule: 'max-lines', path: product, breach: file(201), kept: file(200) },
  { title: 'a specification has 250 lines', rule: 'max-lines', path: spec, breach: file(251), kept: file(250) },
  {
    title: 'a function has 40 lines',
    rule: 'max-lines-per-function',
    path: product,
    breach: longFunction(41),
    kept: longFunction(40),
  },
  { title: 'a function has 15 branches', rule: 'complexity', path: product, breach: branches(16), kept: branches(15) },
  {
    title: 'a function has four parameters',
    rule: 'no-restricted-syntax',
    path: product,
    breach: taking(5),
    kept: taking(4),
  },
  {
    title: 'a class has five collaborators',
    rule: 'no-restricted-syntax',
    path: product,
    breach: givenTo(6),
    kept: givenTo(5),
  },
  {
    title: 'a package is declared where it is imported',
    rule: '@nx/enforce-module-boundaries',
    path: page,
    breach: "import pino from 'pino';\nvoid pino;\n",
    kept: "import { useState } from 'react';\nvoid useState;\n",
  },
  {
    title: 'a picture says what it shows',
    rule: 'jsx-a11y-x/alt-text',
    path: page,
    breach: drawing('<img src="map.svg" />'),
    kept: drawing('<img src="map.svg" alt="Boards of the South West" />'),
  },
  {
    title: 'what is clicked can be reached by keyboard',
    rule: 'jsx-a11y-x/no-static-element-interactions',
    path: page,
    breach: drawing('<div onClick={close} onKeyDown={close}>Close</div>'),
    kept: drawing('<button onClick={close}>Close</button>'),
  },
];

describe('lint stops the first breach of each rule of the house, and nothing short of it', () => {
  let broken: string[][] = [];

  beforeAll(() => {
    broken = brokenRules(laws.flatMap(({ path, breach, kept }) => [breach, kept].map((text) => ({ path, text }))));
  });

  it.each(laws.map(({ title, rule }, index) => [title, rule, index] as const))('%s (%s)', (_title, rule, index) => {
    expect(broken[2 * index]).toEqual([rule]);
    expect(broken[2 * index + 1]).toEqual([]);
  });
});
