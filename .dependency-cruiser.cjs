/** The walls between the rooms. tools/check.ts prints what breaks them; tools/architecture.test.ts proves they stand. */
const inSlice = '^server/src/(?!platform/)([^/]+)/';
const test = '(\\.test\\.ts|/(test|matrix)-[a-z-]+\\.ts)$|/fixtures/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment:
        'The rules run on a device, on the server and over the whole country: no Node, no library, nothing of the other workspaces.',
      severity: 'error',
      from: { path: '^domain/src/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: '^domain/src/' },
    },
    {
      name: 'domain-tests-use-node-and-fast-check',
      severity: 'error',
      from: { path: '^domain/src/.*\\.test\\.ts$' },
      to: { pathNot: ['^domain/src/', '^(node:)?(test|assert|crypto|fs|path)(/|$)', '(^|/)node_modules/fast-check/'] },
    },
    {
      name: 'a-slice-imports-no-slice',
      comment: 'Deleting a slice is deleting its folder, its line in app.ts, its screens and one migration.',
      severity: 'error',
      from: { path: inSlice, pathNot: [test, '^server/src/(reports|place-reports|exports)/'] },
      to: { path: inSlice, pathNot: '^server/src/$1/' },
    },
    {
      name: 'reports-import-documents-only',
      comment:
        'The one exception: a report is printed like every other paper, so the slices of reports and exports ask documents for its ' +
        'renderers (Excel, heading of the round, members). decisions/0010 says when this should end.',
      severity: 'error',
      from: { path: '^server/src/(reports|place-reports|exports)/', pathNot: test },
      to: { path: inSlice, pathNot: '^server/src/($1|documents)/' },
    },
    {
      name: 'the-platform-knows-no-slice',
      severity: 'error',
      from: { path: '^server/src/platform/', pathNot: test },
      to: { path: '^server/src/', pathNot: '^server/src/platform/' },
    },
    {
      name: 'only-tests-build-a-world',
      severity: 'error',
      from: { path: '^server/src/', pathNot: test },
      to: { path: '^server/src/(platform/)?test-[a-z-]+\\.ts$' },
    },
    {
      name: 'the-server-knows-no-web',
      severity: 'error',
      from: { path: '^server/' },
      to: { path: '^(web|tools|bench|journeys)/' },
    },
    {
      name: 'web-sees-contracts-only',
      comment: 'What the browser may know of the server: input and output of each door.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^server/', pathNot: '^server/src/[^/]+/(contract|evidence-schema)\\.ts$' },
    },
    {
      name: 'a-contract-holds-schemas-only',
      severity: 'error',
      from: { path: '^server/src/[^/]+/(contract|evidence-schema)\\.ts$' },
      to: { pathNot: ['^domain/src/', '^server/src/[^/]+/(contract|evidence-schema)\\.ts$', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'fastify-behind-one-file',
      severity: 'error',
      from: { path: '^(domain|server|web|tools|bench|journeys)/', pathNot: '^server/src/platform/http\\.ts$' },
      to: { path: '(^|/)node_modules/(fastify|@fastify)/' },
    },
    {
      name: 'no-circles',
      comment: 'Types may refer to each other; code that runs may not.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'everything-is-found', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'web/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
