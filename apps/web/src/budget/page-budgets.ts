/**
 * What a browser with nothing in its cache may have to fetch for the first view of a page, in kilobytes (1000 bytes) of
 * script as brotli sends them. Somebody who is not signed in fetches none. React, Apollo and the router are 114 of them,
 * and 2 are for bad days: sending again under one key, what the service says of its state, and whether it answers;
 * the form with every edition is 21, in a file of its own, which only pages fetch that show some of it. The rules (10)
 * come once a page stands.
 */
export const scriptBudgets: Readonly<Record<string, number>> = {
  // Published findings with their picture are 17 of it.
  '/': 154,
  '/how-figures-are-made': 185,
  '/accessibility': 135,
  '/privacy': 136,
  '/act-as': 150,
  // Of these, 10 are words and tables that every page after it needs too, 2 what a finding is shown by, and some the way
  // to save it as a view.
  '/latest': 158,
  '/home': 165,
  '/signing-out': 144,
  '/*': 134,
  '/region/plans': 151,
  '/region/returns': 154,
  '/england/returns': 151,
  '/england/returns/:region': 154,
  '/returns/:organisation/:quarter/extension': 192,
  '/returns/:organisation/:quarter': 193,
  '/returns/:organisation/:quarter/sections/:section': 198,
  '/returns/:organisation/:quarter/sections/:section/:question': 205,
  '/returns/:organisation/:quarter/sections/:section/:question/:entry': 193,
  '/returns/:organisation/:quarter/actions/:domain': 191,
  '/returns/:organisation/:quarter/metrics/:metric': 191,
  '/returns/:organisation/:quarter/metrics/:metric/:stratifier': 191,
  '/returns/:organisation/:quarter/check': 196,
  '/returns/:organisation/:quarter/sign-off': 208,
  '/returns/:organisation/:quarter/review': 208,
  '/returns/:organisation/:quarter/correct': 192,
  '/returns/:organisation/:quarter/give-up': 192,
  '/returns/:organisation/:quarter/history': 197,
  '/returns/:organisation/:quarter/plan': 193,
  '/returns/:organisation/:quarter/plan/:action': 204,
  '/returns/:organisation/:quarter/workbook': 193,
  '/returns/:organisation/:quarter/paper': 192,
  // Besides the page, practice fetches the rules and what answers in the place of the service.
  '/practise': 151,
  '/practise/:organisation/:quarter': 211,
  '/practise/:organisation/:quarter/sections/:section': 215,
  '/practise/:organisation/:quarter/sections/:section/:question': 223,
  '/practise/:organisation/:quarter/sections/:section/:question/:entry': 211,
  '/practise/:organisation/:quarter/check': 214,
  '/practise/:organisation/:quarter/sign-off': 221,
  '/practise/:organisation/:quarter/correct': 209,
  '/practise/:organisation/:quarter/history': 214,
  '/practise/:organisation/:quarter/paper': 210,
  '/forms/:edition': 175,
  '/paper/:edition/:type': 172,
  '/consistency': 191,
  '/consistency/organisations': 185,
  '/notes/:organisation/:quarter/:domain': 160,
  '/questions/:organisation/:quarter/:domain': 160,
  '/answers': 185,
  '/need': 184,
  '/together': 185,
  '/pace': 185,
  '/gaps': 186,
  '/since': 157,
  // Taking a view over, and where the keyboard goes then, are some of it.
  '/views': 153,
  // Its views come with their pages, each when it is drawn; of which pages there are views is a part of it.
  '/briefing': 157,
  // Some of it is the way to save it as a view, as of the figure below.
  '/evaluation': 151,
  // Its views come with their pages, each when it is drawn.
  '/evaluation/new': 180,
  '/evaluation/:number': 180,
  // A map of the boards and the rows of all groups are 3 of it.
  '/equity': 196,
  '/equity/figure': 176,
  '/returns/:organisation/:quarter/type-in': 191,
  '/returns/:organisation/:quarter/confirm': 194,
  '/organisations': 151,
  '/organisations/:code': 153,
  '/organisations/:code/mailboxes': 153,
  '/national/letters': 152,
  '/reorganisations': 151,
  '/reorganisations/new': 156,
  '/reorganisations/:id': 156,
  '/reorganisations/:id/edit': 157,
  '/national/time': 152,
  '/national/form': 152,
  '/national/form/:version': 177,
  '/national/form/:version/preview': 172,
  '/national/form/:version/questions/:code': 176,
  '/national/form/:version/questions/:code/like': 175,
  '/comparability': 176,
  '/comparability/new': 178,
  '/comparability/:id/amend': 178,
  '/comparability/:id/withdraw': 177,
  '/national/loading': 174,
  '/national/windows': 154,
  '/national/windows/:quarterId': 156,
  '/national/windows/changes/:id': 154,
  '/national/loading/new': 152,
  '/national/loading/:id': 180,
  '/publications': 152,
  '/publications/new': 151,
  '/publications/:number': 157,
  '/publications/:number/difference/:other': 151,
  '/data': 154,
  '/data/clients/new': 184,
  '/data/clients/:id': 153,
};

/** What the pictures of a comparison, the scatter among them, may add after its tables can be read, in kilobytes of script. */
export const drawingsBudget = 112;

/** All styles, in kilobytes. */
export const styleBudget = 25;
