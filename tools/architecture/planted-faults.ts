/** File → text: each breaks the one wall it is named for. */
export const plantedFaults: Readonly<Record<string, { readonly file: string; readonly text: string }>> = {
  'domain-is-pure': { file: 'domain/src/survey/planted.ts', text: `import 'node:fs';` },
  'a-slice-imports-no-slice': {
    file: 'server/src/meetings/planted.ts',
    text: `import '../postings/innocent.ts';`,
  },
  'reports-import-documents-only': {
    file: 'server/src/reports/planted.ts',
    text: `import '../postings/innocent.ts';`,
  },
  'the-platform-knows-no-slice': {
    file: 'server/src/platform/planted.ts',
    text: `import '../postings/innocent.ts';`,
  },
  'only-tests-build-a-world': { file: 'server/src/rounds/planted.ts', text: `import '../test-world.ts';` },
  'the-server-knows-no-web': { file: 'server/src/surveys/planted.ts', text: `import '../../../web/src/innocent.ts';` },
  'web-sees-contracts-only': {
    file: 'web/src/surveys/planted.ts',
    text: `import '../../../server/src/postings/innocent.ts';`,
  },
  'a-contract-holds-schemas-only': {
    file: 'server/src/postings/contract.ts',
    text: `import './innocent.ts';`,
  },
  'everything-is-found': { file: 'tools/planted.ts', text: `import './nowhere.ts';` },
  'no-circles': { file: 'bench/planted.ts', text: `import './planted.ts';` },
};

/** What the planted files import. */
export const innocents = [
  'server/src/postings/innocent.ts',
  'server/src/test-world.ts',
  'web/src/innocent.ts',
] as const;
