import { AppShell, Box, Burger, Group, NavLink, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link, Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { useMay, useMe } from '../access/session.tsx';
import { worksInVillages } from '../access/works-in-villages.ts';
import { frameWords } from '../words/frame.vi.ts';
import { uiWords } from '../words/ui.vi.ts';
import { useQuestionsLabel } from '../questions/use-questions-label.ts';
import { BusyLine } from './busy-line.tsx';
import styles from './frame.module.css';
import { UserMenu } from './user-menu.tsx';

/** The shell around every page of the office: header, navigation, marks of demonstration and sample data. */
export function Frame(): ReactNode {
  const [open, { toggle, close }] = useDisclosure(false);
  const { sampleData } = useMe();
  const path = useRouterState({ select: (state) => state.location.pathname });
  useEffect(close, [path, close]);
  return (
    <>
      <a className={styles.skip} href="#main">
        {uiWords.skip}
      </a>
      <AppShell
        header={{ height: sampleData ? 88 : 60 }}
        navbar={{ width: 230, breakpoint: 'sm', collapsed: { mobile: !open } }}
        padding={{ base: 'sm', sm: 'md' }}
      >
        <AppShell.Header>
          <Header open={open} toggle={toggle} />
          {sampleData && <SampleBanner />}
        </AppShell.Header>
        <AppShell.Navbar p="xs" aria-label={frameWords.navigation}>
          <Navigation path={path} />
        </AppShell.Navbar>
        <AppShell.Main id="main" tabIndex={-1}>
          <BusyLine />
          <Outlet />
        </AppShell.Main>
      </AppShell>
    </>
  );
}

function Header({ open, toggle }: { readonly open: boolean; readonly toggle: () => void }): ReactNode {
  const { today, todayPinned, grants } = useMe();
  const first = grants[0];
  return (
    <Group h={60} px="sm" wrap="nowrap" justify="space-between" gap="sm">
      <Group wrap="nowrap" gap="sm" miw={0}>
        <Burger
          opened={open}
          onClick={toggle}
          hiddenFrom="sm"
          size="sm"
          aria-label={frameWords.openNavigation}
          aria-expanded={open}
        />
        <Box miw={0}>
          <Text
            fw={700}
            size="lg"
            lh={1.3}
            c="blue.9"
            style={{ whiteSpace: 'nowrap' }}
            renderRoot={(props) => <Link to="/" {...props} />}
          >
            {frameWords.product}
          </Text>
          <Text size="xs" truncate hiddenFrom="sm">
            {first?.placeName}
          </Text>
        </Box>
        {first && (
          <Box visibleFrom="sm" miw={0}>
            <Text size="sm" fw={600} truncate>
              {first.placeName}
            </Text>
            <Text size="xs" truncate>
              {[...new Set(grants.map((grant) => grant.roleName))].join(', ')}
            </Text>
          </Box>
        )}
      </Group>
      <Group wrap="nowrap" gap="sm" style={{ flexShrink: 0 }}>
        <Text size="sm" lh={1.2} fw={todayPinned ? 700 : 400} ta="right" maw={{ base: 100, xs: 'none' }}>
          {todayPinned ? frameWords.demoDay(showDate(today)) : frameWords.today(showDate(today))}
        </Text>
        <UserMenu />
      </Group>
    </Group>
  );
}

function SampleBanner(): ReactNode {
  return (
    <div className={styles.sample}>
      <strong>{frameWords.sample}</strong>
      <span className={styles.sampleHelp}>{frameWords.sampleHelp}</span>
    </div>
  );
}

function Navigation({ path }: { readonly path: string }): ReactNode {
  const may = useMay();
  const { grants } = useMe();
  const links = [
    { to: '/', label: frameWords.home, shown: true },
    { to: '/rounds', label: frameWords.rounds, shown: may('board.read') },
    { to: '/progress', label: frameWords.progress, shown: may('board.read') && !worksInVillages(grants) },
    { to: '/history', label: frameWords.history, shown: may('report.read') && !worksInVillages(grants) },
    { to: '/reports', label: frameWords.reports, shown: may('report.read') && !worksInVillages(grants) },
    { to: '/season', label: frameWords.season, shown: may('board.read') },
    {
      to: '/training',
      label: frameWords.training,
      shown: may('training.read') || may('training.learn') || may('training.manage'),
    },
    { to: '/trained', label: frameWords.trained, shown: may('training.read') && !worksInVillages(grants) },
    { to: '/questions', label: useQuestionsLabel(), shown: grants.length > 0 },
    { to: '/propaganda', label: frameWords.propaganda, shown: may('task.answer') || may('training.manage') },
    { to: '/materials', label: frameWords.materials, shown: may('training.learn') },
    { to: '/guidance', label: frameWords.guidance, shown: may('standard.read') },
    { to: '/tasks', label: frameWords.tasks, shown: may('board.read') },
    { to: '/inspections', label: frameWords.inspections, shown: may('board.read') },
    { to: '/households', label: frameWords.households, shown: may('household.read') },
    { to: '/registry', label: frameWords.registry, shown: may('household.read') },
    { to: '/movements', label: frameWords.movements, shown: may('household.read') },
    { to: '/exports', label: frameWords.exports, shown: may('household.read') && !worksInVillages(grants) },
    { to: '/form-a', label: frameWords.formA, shown: may('scoreTable.load') || may('standard.confirm') },
    { to: '/places', label: frameWords.places, shown: may('place.read') },
    { to: '/units', label: frameWords.units, shown: may('units.change') },
    { to: '/settings', label: frameWords.settings, shown: may('standard.read') },
    { to: '/accounts', label: frameWords.accounts, shown: may('account.help') },
  ] as const;
  const inside = links
    .filter((link) => link.shown)
    .map((link) => {
      const active = link.to === '/' ? path === '/' : path.startsWith(link.to);
      return (
        <NavLink
          key={link.to}
          label={link.label}
          active={active}
          aria-current={active ? 'page' : undefined}
          renderRoot={(props) => <Link to={link.to} {...props} />}
        />
      );
    });
  return [...inside, <NavLink key="guide" label={frameWords.guide} href="/huong-dan/index.html" target="_blank" />];
}
