export const fieldwork = { commands: [], queries: [], files: [] };
