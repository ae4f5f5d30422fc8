import { caseListQuery } from './case-list.ts';
import { householdPageQuery } from './household-page.ts';
import { householdSearchQuery } from './household-search.ts';
import { householdsImportCommand } from './households-import.ts';
import { importJob } from './import-job.ts';
import { importPreviewQuery } from './import-preview.ts';
import { importProgressQuery } from './import-progress.ts';
import { listFromRegistryCommand } from './list-from-registry.ts';
import { openingPreviewQuery } from './opening-preview.ts';
import { caseCloseCommand, caseResumeCommand, caseSidelineCommand } from './side-steps.ts';

export const households = {
  commands: [
    householdsImportCommand,
    listFromRegistryCommand,
    caseSidelineCommand,
    caseResumeCommand,
    caseCloseCommand,
  ],
  queries: [
    caseListQuery,
    householdSearchQuery,
    householdPageQuery,
    importPreviewQuery,
    importProgressQuery,
    openingPreviewQuery,
  ],
  files: [],
  jobs: [importJob],
};
