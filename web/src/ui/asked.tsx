import type { ReactNode } from 'react';
import { Failed } from './failed.tsx';
import { Loading } from './loading.tsx';
import type { Problem } from './problem.ts';

interface AskedProps<T> {
  readonly of: {
    readonly data: T | undefined;
    readonly error: Problem | null;
    readonly refetch: () => Promise<unknown>;
  };
  readonly loading?: string;
  readonly children: (data: T) => ReactNode;
}

/** The states of one read: loading, refused or failed, answered. Old content stays while it is asked anew. */
export function Asked<T>({ of, loading, children }: AskedProps<T>): ReactNode {
  const retry = () => void of.refetch();
  if (of.data !== undefined) {
    return (
      <>
        {of.error && <Failed problem={of.error} retry={retry} />}
        {children(of.data)}
      </>
    );
  }
  if (of.error) return <Failed problem={of.error} retry={retry} />;
  return <Loading {...(loading === undefined ? {} : { what: loading })} />;
}
