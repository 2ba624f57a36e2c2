import { describe, expect, it } from '@jest/globals';
import { rowColumns } from '../rows/figure-row.js';
import { guidePage } from './guide-page.js';

const text = guidePage({ stylesheets: ['/assets/app-1.css'] }, 'https://monitor.example.org');

describe('the guide', () => {
  it('says what every column is', () => {
    for (const { name } of rowColumns) expect(text).toContain(`<code>${name}</code>`);
  });

  it('has lines to copy that lead to this copy of the service', () => {
    expect(text).toContain('read.csv(&quot;https://monitor.example.org/releases/latest/figures.csv&quot;');
    expect(text).not.toContain('localhost');
  });

  it('needs no script, and breaks the lines to copy where the page ends', () => {
    expect(text).not.toContain('<script');
    expect(text.match(/<pre/g)?.length).toBeGreaterThan(3);
    expect(text.match(/<pre class="monitor-code">/g)).toEqual(text.match(/<pre[^>]*>/g));
  });
});
