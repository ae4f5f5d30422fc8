import { deadlineChangesQuery } from './deadline-changes.ts';
import { holidaysLoadCommand } from './holidays-load.ts';
import { holidaysQuery } from './holidays.ts';
import { holidaysPreviewQuery, settingPreviewQuery } from './previews.ts';
import { roundRulesQuery } from './round-rules.ts';
import { settingEnterCommand } from './setting-enter.ts';
import { settingsQuery } from './settings.ts';

export const settings = {
  commands: [settingEnterCommand, holidaysLoadCommand],
  queries: [
    settingsQuery,
    holidaysQuery,
    settingPreviewQuery,
    holidaysPreviewQuery,
    deadlineChangesQuery,
    roundRulesQuery,
  ],
  files: [],
};
