import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { routeClasses, routeClassOf } from './route-class.js';

describe('the part of the product that a path belongs to', () => {
  it.each([
    ['/graphql', 'graphql'],
    ['/graphqlx', 'pages'],
    ['/assets/app-0a1b2c.js', 'assets'],
    ['/sign-in/callback', 'sign-in'],
    ['/oidc/token', 'sign-in'],
    ['/returns/R0A/2026-27-Q1/workbook.xlsx', 'workbooks'],
    ['/returns/R0A/2026-27-Q1', 'pages'],
    ['/releases/12/shares.csv', 'releases'],
    ['/loading/file', 'loading'],
    ['/schema.graphql', 'schema'],
    ['/health/ready', 'health'],
    ['/', 'pages'],
  ])('%s is of %s', (path, part) => {
    expect(routeClassOf(path)).toBe(part);
  });

  it('is one of a few, whatever is asked for', () => {
    fc.assert(fc.property(fc.webPath(), (path) => routeClasses.includes(routeClassOf(path))));
  });
});
