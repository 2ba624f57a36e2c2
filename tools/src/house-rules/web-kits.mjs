/**
 * Rules of the browser app that keep its kits the only way: a page asks and sends through `@monitor/web-graphql`, asks
 * `useCan` what a viewer may do, and leaves focus to the error summary.
 */

const roleNames = new Set(['PREPARER', 'APPROVER', 'REGIONAL_LEAD', 'NATIONAL_ANALYST', 'ADMINISTRATOR', 'HELPER']);
const comparisons = new Set(['===', '!==', '==', '!=']);
/** What a page may take from Apollo itself: the provider, and the client for a download page by page. */
const allowedOfApollo = new Set(['ApolloProvider', 'useApolloClient']);

function isRoleName(node) {
  return node?.type === 'Literal' && roleNames.has(node.value);
}

function rule(message, visitors) {
  return {
    meta: { type: 'problem', schema: [], messages: { kit: message } },
    create: (context) => visitors((node) => context.report({ node, messageId: 'kit' })),
  };
}

const rules = {
  'no-role-names': rule(
    'Ask what the viewer may do (useCan of @monitor/web-graphql), not which role it is: roles change what they may do.',
    (report) => ({
      BinaryExpression: (node) => {
        if (comparisons.has(node.operator) && (isRoleName(node.left) || isRoleName(node.right))) report(node);
      },
      SwitchCase: (node) => {
        if (isRoleName(node.test)) report(node);
      },
    }),
  ),
  'fetch-through-kit': rule(
    'Ask with useFetch and send with useSend (@monitor/web-graphql): they know every state and leave no rejection behind.',
    (report) => ({
      'ImportDeclaration[source.value="@apollo/client/react"] > ImportSpecifier': (node) => {
        if (!allowedOfApollo.has(node.imported.name)) report(node);
      },
    }),
  ),
  'focus-through-kit': rule(
    'Leave the focus to ErrorSummary or focusCell (@monitor/web-ui), which also know what is folded or not there.',
    (report) => ({
      'MemberExpression[object.name="document"][property.name="getElementById"]': report,
    }),
  ),
  'testing-in-specs': rule('The harness of page specs holds the whole schema: it is for specs only.', (report) => ({
    'ImportDeclaration[source.value="@monitor/web-graphql/testing"]': report,
  })),
};

const all = Object.fromEntries(Object.keys(rules).map((name) => [`web-kits/${name}`, 'error']));
const browser = ['libs/web/**/*.ts', 'libs/web/**/*.tsx', 'apps/web/**/*.ts', 'apps/web/**/*.tsx'];
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/src/testing/**'];

/** The rules for every page, and where each of them does not hold. */
export const webKits = [
  { files: browser, plugins: { 'web-kits': { rules } }, rules: all },
  { files: ['libs/web/graphql/src/**'], rules: { 'web-kits/fetch-through-kit': 'off' } },
  // The kit itself, the skip link, and the one element that the app is drawn into.
  { files: ['libs/web/ui/src/**', 'apps/web/src/main.tsx'], rules: { 'web-kits/focus-through-kit': 'off' } },
  { files: specs, rules: { 'web-kits/testing-in-specs': 'off', 'web-kits/focus-through-kit': 'off' } },
];
