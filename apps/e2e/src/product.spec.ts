import { afterAll, beforeAll, describe } from '@jest/globals';
import { runProduct } from './product/running-product.js';
import type { Running } from './product/running-product.js';
import { badInputSuite } from './suites/bad-input.suite.js';
import { boundariesSuite } from './suites/boundaries.suite.js';
import { journeySuite } from './suites/journey.suite.js';
import { nationalSuite } from './suites/national.suite.js';
import { pagesSuite } from './suites/pages.suite.js';
import { reorganisationSuite } from './suites/reorganisation.suite.js';
import { signInSuite } from './suites/sign-in.suite.js';

const startMs = 360_000;
let running: Running;
const product = () => running;

beforeAll(async () => {
  running = await runProduct();
}, startMs);
afterAll(() => running.close(), 60_000);

describe('signing in and out', () => signInSuite(product));
describe('bad input', () => badInputSuite(product));
describe('a return, from draft to comparison', () => journeySuite(product));
describe('boundaries of then and of today', () => boundariesSuite(product));
describe('a reorganisation', () => reorganisationSuite(product));
describe('the national team', () => nationalSuite(product));
describe('every page', () => pagesSuite(product));
