import { incidentAnswerCommand } from './incident-answer.ts';
import { incidentsQuery } from './incidents.ts';

export const incidents = { commands: [incidentAnswerCommand], queries: [incidentsQuery], files: [] };
