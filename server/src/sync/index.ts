import { syncPullQuery } from './pull.ts';

export const sync = { commands: [], queries: [syncPullQuery], files: [] };
