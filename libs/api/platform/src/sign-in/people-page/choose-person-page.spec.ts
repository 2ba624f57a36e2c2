import { describe, expect, it } from '@jest/globals';
import type { ToldNotice } from '@monitor/domain';
import { choosePersonPage } from './choose-person-page.js';

const furniture = { stylesheets: ['/assets/app-1.css'] };
const person = (displayName: string, role: 'PREPARER' | 'REGIONAL_LEAD') => ({
  personId: displayName,
  subject: displayName.toLowerCase(),
  displayName,
  isMachine: false,
  assignments: [{ id: 'a', role, scopeCode: 'X', scopeName: 'Somewhere' }],
});

describe('the page of people', () => {
  it('lists them in the order in which a return travels', () => {
    const text = choosePersonPage(furniture, '/post', [person('Leda', 'REGIONAL_LEAD'), person('Pria', 'PREPARER')]);
    expect(text.indexOf('Pria')).toBeLessThan(text.indexOf('Leda'));
    expect(text).toContain('<form method="post" action="/post" novalidate>');
    expect(text).toContain('href="/assets/app-1.css"');
  });

  it('shows names as names, whatever they hold', () => {
    const text = choosePersonPage(furniture, '/post', [person('<script>alert("x")</script>', 'PREPARER')]);
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  });

  it('tells how the service is, as it is when the page is drawn, and nothing when all is well', () => {
    const told: ToldNotice[] = [];
    const telling = { ...furniture, notices: { current: () => told } };
    expect(choosePersonPage(telling, '/post', [])).not.toContain('State of the service');
    told.push({ code: 'READ_ONLY', message: 'Only <read> for now.' });
    expect(choosePersonPage(telling, '/post', [])).toMatch(
      /aria-label="State of the service".*nhsuk-tag--red">Read only<\/strong> <span>Only &lt;read&gt; for now\.<\/span>/s,
    );
  });

  it('says how to add people when there are none', () => {
    const text = choosePersonPage(furniture, '/post', []);
    expect(text).toContain('Nobody can sign in yet');
    expect(text).toContain('npm run people -- add');
  });

  it('leads from the summary of what is missing to the first choice', () => {
    const text = choosePersonPage(furniture, '/post', [person('Pria', 'PREPARER')], { nothingChosen: true });
    expect(text).toContain('<title>Error: Who do you want to sign in as?');
    expect(text).toContain('<a href="#person-1">Choose who you want to sign in as</a>');
    expect(choosePersonPage(furniture, '/post', [person('Pria', 'PREPARER')])).not.toContain('error-summary');
  });
});
