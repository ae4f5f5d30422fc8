import { createRootRoute } from '@tanstack/react-router';
import { Root } from './root.tsx';
import { NotFound } from './ui/not-found.tsx';

export const root = createRootRoute({ component: Root, notFoundComponent: NotFound });

/** What every page of the office has in common. */
export const under = { getParentRoute: () => root } as const;
