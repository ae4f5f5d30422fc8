import { registryOnQuery } from './registry-on.ts';

export const registry = { commands: [], queries: [registryOnQuery], files: [] };
