/**
 * What a browser with nothing in its cache may have to fetch for the first view of a page, in kilobytes (1000 bytes) of
 * script as brotli sends them. Somebody who is not signed in fetches none. React, Apollo and the router are 114 of them,
 * and 1.2 are for bad days: sending again under one key, and what the service says of its state;
 * the form with every edition is 21, in a file of its own, which only pages fetch that show some of it. The rules (10)
 * come once a page stands.
 */
export const scriptBudgets: Readonly<Record<string, number>> = {
  '/': 129,
  '/how-figures-are-made': 174,
  '/accessibility': 129,
  '/privacy': 129,
  '/act-as': 142,
  // Of these, 10 are words and tables that every page after it needs too, and 2 what a finding is shown by.
  '/latest': 144,
  '/home': 147,
  '/*': 128,
  '/region/returns': 147,
  '/returns/:organisation/:quarter': 174,
  '/returns/:organisation/:quarter/sections/:section': 180,
  '/returns/:organisation/:quarter/sections/:section/:question': 188,
  '/returns/:organisation/:quarter/sections/:section/:question/:entry': 176,
  '/returns/:organisation/:quarter/actions/:domain': 173,
  '/returns/:organisation/:quarter/metrics/:metric': 173,
  '/returns/:organisation/:quarter/metrics/:metric/:stratifier': 173,
  '/returns/:organisation/:quarter/check': 176,
  '/returns/:organisation/:quarter/sign-off': 177,
  '/returns/:organisation/:quarter/review': 177,
  '/returns/:organisation/:quarter/correct': 173,
  '/returns/:organisation/:quarter/give-up': 173,
  '/returns/:organisation/:quarter/history': 174,
  '/returns/:organisation/:quarter/workbook': 174,
  '/returns/:organisation/:quarter/paper': 173,
  '/forms/:edition': 166,
  '/paper/:edition/:type': 163,
  '/consistency': 183,
  '/consistency/organisations': 179,
  '/equity': 183,
  '/equity/figure': 172,
  '/returns/:organisation/:quarter/type-in': 172,
  '/returns/:organisation/:quarter/confirm': 175,
  '/organisations': 144,
  '/organisations/:code': 144,
  '/reorganisations': 144,
  '/reorganisations/new': 148,
  '/reorganisations/:id': 150,
  '/reorganisations/:id/edit': 150,
  '/national/form': 152,
  '/national/form/:version': 175,
  '/national/form/:version/preview': 172,
  '/national/form/:version/questions/:code': 174,
  '/national/form/:version/questions/:code/like': 173,
  '/comparability': 174,
  '/comparability/new': 176,
  '/comparability/:id/amend': 176,
  '/comparability/:id/withdraw': 175,
  '/national/loading': 172,
  '/national/windows': 154,
  '/national/windows/:quarterId': 156,
  '/national/windows/changes/:id': 154,
  '/national/loading/new': 152,
  '/national/loading/:id': 174,
  '/publications': 142,
  '/publications/new': 141,
  '/publications/:number': 147,
  '/publications/:number/difference/:other': 141,
  '/data': 144,
  '/data/clients/new': 169,
  '/data/clients/:id': 143,
};

/** What the pictures of a comparison may add after its tables can be read, in kilobytes of script. */
export const drawingsBudget = 106;

/** All styles, in kilobytes. */
export const styleBudget = 24;
