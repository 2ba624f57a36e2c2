import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

const jsc = {
  target: 'es2022',
  parser: { syntax: 'typescript', decorators: true },
  transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
};

/** A source is imported by the name that it has once it is built. */
export function resolve(specifier, context, next) {
  const source = specifier.replace(/\.js$/, '.ts');
  const isOurs = /^(\.|file:)/.test(specifier) && source !== specifier;
  if (!isOurs) return next(specifier, { ...context, conditions: ['@monitor/source', ...context.conditions] });
  const address = new URL(source, context.parentURL);
  return existsSync(address) ? { url: address.href, format: 'module', shortCircuit: true } : next(specifier, context);
}

export async function load(address, context, next) {
  if (!address.endsWith('.ts')) return next(address, context);
  const filename = fileURLToPath(address);
  const { code } = await transform(await readFile(filename, 'utf8'), {
    filename,
    swcrc: false,
    module: { type: 'es6' },
    jsc,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
