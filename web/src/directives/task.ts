import type { z } from 'zod';
import type { directivePage, directives } from '@ra-soat/server/directives/contract.ts';

export type Directive = z.output<typeof directives.output>['directives'][number];
export type DirectiveTask = z.output<typeof directivePage.output>['tasks'][number];
