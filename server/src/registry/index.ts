import { registryOnQuery } from './registry-on.ts';
import { registryRememberedQuery } from './registry-remembered.ts';

export const registry = { commands: [], queries: [registryOnQuery, registryRememberedQuery], files: [] };
