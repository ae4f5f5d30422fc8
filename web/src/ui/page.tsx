import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { frameWords } from '../words/frame.vi.ts';

export interface Crumb {
  readonly label: string;
  readonly link: LinkProps;
}

interface PageProps {
  readonly title: string;
  /** One line under the title. */
  readonly subtitle?: ReactNode;
  /** The pages above this one, home first added by itself. */
  readonly above?: readonly Crumb[];
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One page: its place, its title (the only h1, also the title of the tab), its actions and its content. */
export function Page({ title, subtitle, above, actions, children }: PageProps): ReactNode {
  useEffect(() => {
    document.title = `${title} · ${frameWords.product}`;
  }, [title]);
  return (
    <Stack gap="md">
      {above && <Trail above={above} here={title} />}
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={1}>{title}</Title>
          {subtitle !== undefined && <Text component="div">{subtitle}</Text>}
        </div>
        {actions !== undefined && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Stack>
  );
}

function Trail({ above, here }: { readonly above: readonly Crumb[]; readonly here: string }): ReactNode {
  const home: Crumb = { label: frameWords.home, link: { to: '/' } };
  return (
    <Breadcrumbs
      component="nav"
      aria-label={frameWords.breadcrumb}
      separatorMargin={6}
      style={{ flexWrap: 'wrap' }}
      styles={{ breadcrumb: { whiteSpace: 'normal' } }}
    >
      {[home, ...above].map((crumb) => (
        <Anchor key={crumb.label} size="sm" lh="24px" renderRoot={(props) => <Link {...crumb.link} {...props} />}>
          {crumb.label}
        </Anchor>
      ))}
      <Text size="sm" aria-current="page">
        {here}
      </Text>
    </Breadcrumbs>
  );
}
