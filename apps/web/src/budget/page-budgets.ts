/**
 * What a browser with nothing in its cache may have to fetch for the first view of a page, in kilobytes (1000 bytes) of
 * script as brotli sends them. Somebody who is not signed in fetches none. React, Apollo and the router are 114 of them.
 */
export const scriptBudgets: Readonly<Record<string, number>> = {
  '/': 128,
  '/how-figures-are-made': 142,
  '/accessibility': 128,
  '/privacy': 128,
  '/act-as': 142,
  '/home': 147,
  '/*': 128,
  '/region/returns': 147,
  '/returns/:organisation/:quarter': 166,
  '/returns/:organisation/:quarter/sections/:section': 171,
  '/returns/:organisation/:quarter/sections/:section/:question': 174,
  '/returns/:organisation/:quarter/sections/:section/:question/:entry': 168,
  '/returns/:organisation/:quarter/actions/:domain': 162,
  '/returns/:organisation/:quarter/metrics/:metric': 162,
  '/returns/:organisation/:quarter/metrics/:metric/:stratifier': 162,
  '/returns/:organisation/:quarter/check': 167,
  '/returns/:organisation/:quarter/type-in': 163,
  '/returns/:organisation/:quarter/confirm': 172,
  '/returns/:organisation/:quarter/sign-off': 170,
  '/returns/:organisation/:quarter/review': 170,
  '/returns/:organisation/:quarter/correct': 163,
  '/returns/:organisation/:quarter/history': 165,
  '/returns/:organisation/:quarter/workbook': 155,
  '/returns/:organisation/:quarter/paper': 155,
  '/forms/:edition': 147,
  '/paper/:edition/:type': 147,
  '/consistency': 152,
  '/consistency/organisations': 148,
  '/equity': 153,
  '/organisations': 144,
  '/organisations/:code': 144,
  '/reorganisations': 144,
  '/reorganisations/new': 148,
  '/reorganisations/:id': 150,
  '/reorganisations/:id/edit': 150,
  '/national/form': 152,
  '/national/form/:version': 156,
  '/national/form/:version/preview': 152,
  '/national/form/:version/questions/:code': 154,
  '/national/form/:version/questions/:code/like': 154,
  '/comparability': 150,
  '/comparability/new': 152,
  '/comparability/:id/amend': 152,
  '/comparability/:id/withdraw': 150,
  '/national/loading': 150,
  '/national/loading/new': 152,
  '/national/loading/:id': 155,
};

/** What the pictures of a comparison may add after its tables can be read, in kilobytes of script. */
export const drawingsBudget = 106;

/** All styles, in kilobytes. */
export const styleBudget = 24;
