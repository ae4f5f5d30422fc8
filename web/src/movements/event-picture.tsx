import type { ReactNode } from 'react';
import type { EventKind } from '@ra-soat/domain/registry/household-event.ts';

const ink = 'var(--mantine-color-gray-7)';
const blue = 'var(--mantine-color-blue-8)';
const red = 'var(--mantine-color-red-8)';

function House({ x, colour = ink }: { readonly x: number; readonly colour?: string }): ReactNode {
  return (
    <path
      d={`M${String(x)} 24 l14 -12 l14 12 M${String(x + 3)} 22 v20 h22 v-20`}
      fill="none"
      stroke={colour}
      strokeWidth="2.5"
    />
  );
}

function Person({
  x,
  y = 32,
  colour = ink,
  small = false,
}: {
  readonly x: number;
  readonly y?: number;
  readonly colour?: string;
  readonly small?: boolean;
}): ReactNode {
  const head = small ? 2.5 : 3.5;
  return (
    <g fill={colour}>
      <circle cx={x} cy={y - 4} r={head} />
      <path
        d={`M${String(x - head - 1)} ${String(y + (small ? 4 : 8))} q${String(head + 1)} -${small ? '9' : '14'} ${String(2 * head + 2)} 0 z`}
      />
    </g>
  );
}

function Arrow({ from, to, y = 32 }: { readonly from: number; readonly to: number; readonly y?: number }): ReactNode {
  const back = to > from ? -5 : 5;
  return (
    <path
      d={`M${String(from)} ${String(y)} H${String(to)} m${String(back)} -4 L${String(to)} ${String(y)} l${String(back)} 4`}
      fill="none"
      stroke={blue}
      strokeWidth="2.5"
    />
  );
}

const pictures: Readonly<Record<EventKind, ReactNode>> = {
  birth: (
    <>
      <House x={4} />
      <Person x={18} />
      <Person x={46} colour={blue} small />
      <path d="M58 28 v10 M53 33 h10" stroke={blue} strokeWidth="2.5" />
    </>
  ),
  death: (
    <>
      <House x={4} />
      <Person x={48} colour={red} />
      <path d="M40 22 L58 42" stroke={red} strokeWidth="2.5" />
    </>
  ),
  join: (
    <>
      <House x={4} />
      <Person x={62} colour={blue} />
      <Arrow from={54} to={36} />
    </>
  ),
  leave: (
    <>
      <House x={4} />
      <Arrow from={34} to={50} />
      <Person x={60} colour={blue} />
    </>
  ),
  moveIn: (
    <>
      <House x={38} colour={blue} />
      <Arrow from={6} to={32} />
    </>
  ),
  moveOut: (
    <>
      <House x={4} colour={blue} />
      <Arrow from={38} to={64} />
    </>
  ),
  split: (
    <>
      <House x={2} />
      <House x={40} colour={blue} />
      <Arrow from={22} to={46} />
    </>
  ),
  merge: (
    <>
      <House x={2} />
      <House x={40} colour={blue} />
      <Arrow from={48} to={22} />
    </>
  ),
  headChange: (
    <>
      <Person x={16} />
      <Arrow from={26} to={46} />
      <Person x={58} colour={blue} />
      <path d="M52 22 l2 -7 l4 4 l4 -4 l2 7 z" fill={blue} />
    </>
  ),
  correction: (
    <>
      <Person x={16} />
      <path d="M32 26 h24 M32 34 h14" stroke={ink} strokeWidth="2.5" />
      <path d="M50 42 l12 -14 l4 3 l-12 14 l-5 1 z" fill={blue} />
    </>
  ),
};

/** What an event looks like; the words beside it say the same. */
export function EventPicture({ of, size = 72 }: { readonly of: EventKind; readonly size?: number }): ReactNode {
  return (
    <svg width={size} height={(size * 48) / 72} viewBox="0 0 72 48" aria-hidden="true" focusable="false">
      {pictures[of]}
    </svg>
  );
}
