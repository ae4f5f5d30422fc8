import type { z } from 'zod';
import type { figuresPage } from '@ra-soat/server/reports/contract.ts';

/** The figures page of a place as the server tells it. */
export type Figures = z.output<typeof figuresPage.output>;
export type FiguresVersion = Figures['versions'][number];
