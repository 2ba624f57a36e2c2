import { canonicalText, compareContents, formEditions, validateReturn } from '@monitor/domain';
import type { FormEdition } from '@monitor/domain';
import { buildContext, buildReturn } from '@monitor/domain/testing';
import { measureRepeated } from '../benchmark.js';
import type { Benchmark, Measured } from '../benchmark.js';

const repetitions = 200;

/** A trust's return with every table filled in, voluntary ones too, against six earlier quarters. */
function typing(edition: FormEdition): Benchmark {
  return {
    title: `Edition ${edition.version}: a trust’s whole return is validated, as at each key typed`,
    limitSeconds: 0.004,
    runs: 10,
    prepare: () => {
      const content = buildReturn('TRUST', edition);
      const earlier = Array.from({ length: 6 }, () => buildReturn('TRUST', edition));
      const context = buildContext({ edition, previous: content, earlier });
      return () => validateReturn(content, context);
    },
  };
}

function signing(edition: FormEdition): Benchmark {
  return {
    title: `Edition ${edition.version}: the text that is signed is written`,
    limitSeconds: 0.004,
    runs: 10,
    prepare: () => {
      const content = buildReturn('TRUST', edition);
      return () => canonicalText(content);
    },
  };
}

function comparing(edition: FormEdition): Benchmark {
  return {
    title: `Edition ${edition.version}: two quarters are compared cell by cell`,
    limitSeconds: 0.01,
    runs: 10,
    prepare: () => {
      const [before, after] = [buildReturn('TRUST', edition), buildReturn('TRUST', edition)];
      return () => compareContents(before, after, edition);
    },
  };
}

/** What is derived from the definition of the form, at the size of the largest return. */
export function* measureAll(): Iterable<Measured> {
  for (const edition of formEditions) {
    for (const benchmark of [typing(edition), signing(edition), comparing(edition)]) {
      yield measureRepeated(benchmark, repetitions);
    }
  }
}
