import type { z } from 'zod';
import type { materials, pins } from '@ra-soat/server/materials/contract.ts';

type Answer = z.output<typeof materials.output>;
export type Material = Answer['materials'][number];
export type Version = Material['versions'][number];
export type Subject = Answer['subjects'][number];
export type Pin = z.output<typeof pins.output>['pins'][number];
