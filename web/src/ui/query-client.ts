import { QueryClient } from '@tanstack/react-query';
import type { Problem } from './problem.ts';

declare module '@tanstack/react-query' {
  interface Register {
    /** Everything asked or sent goes through ui/door.ts, which throws nothing else for what a user can be told. */
    defaultError: Problem;
  }
}

/** Reads are asked again only after silence or a fault of the server, never after a refusal. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => error.passing && failures < 2,
    },
    mutations: { retry: false },
  },
});
