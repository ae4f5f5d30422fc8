import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { monthlyRoutes } from './monthly-routes.ts';
import { learningRoutes } from './learning-routes.ts';
import { movementRoutes } from './movement-routes.ts';
import { Broken } from './ui/broken.tsx';
import { fieldProgress, giveHouseholds } from './field-routes.ts';
import { afterSearch } from './after-decision/after-search.ts';
import { caseSearch } from './households/case-search.ts';
import { librarySearch } from './guidance/library-search.ts';
import { historyRoutes } from './history-routes.ts';
import { Home } from './home/home.tsx';
import { paper, papers } from './keying-routes.ts';
import { Loading } from './ui/loading.tsx';
import { progressSearch } from './progress/progress-search.ts';
import { registryRoutes } from './registry-routes.ts';
import * as list from './list-routes.ts';
import { placeReports } from './place-report-routes.ts';
import { root, under } from './root-route.ts';
import { seasonSearch } from './plans/season-search.ts';
import { unitsRoutes } from './units-routes.ts';

const home = createRoute({ ...under, path: '/', component: Home });

const password = createRoute({
  ...under,
  path: '/password',
  component: lazyRouteComponent(() => import('./access/password-page.tsx'), 'PasswordPage'),
});

const accounts = createRoute({
  ...under,
  path: '/accounts',
  component: lazyRouteComponent(() => import('./access/accounts-screen.tsx'), 'AccountsScreen'),
});

const places = createRoute({
  ...under,
  path: '/places',
  component: lazyRouteComponent(() => import('./places/places-screen.tsx'), 'PlacesScreen'),
});

const commune = createRoute({
  ...under,
  path: '/places/$commune',
  component: lazyRouteComponent(() => import('./places/commune-screen.tsx'), 'CommuneScreen'),
});

const settings = createRoute({
  ...under,
  path: '/settings',
  component: lazyRouteComponent(() => import('./settings/settings-screen.tsx'), 'SettingsScreen'),
});

const rounds = createRoute({
  ...under,
  path: '/rounds',
  component: lazyRouteComponent(() => import('./rounds/rounds-screen.tsx'), 'RoundsScreen'),
});

const openRound = createRoute({
  ...under,
  path: '/rounds/open',
  component: lazyRouteComponent(() => import('./rounds/open-round-screen.tsx'), 'OpenRoundScreen'),
});

const board = createRoute({
  ...under,
  path: '/rounds/$roundId',
  component: lazyRouteComponent(() => import('./rounds/board-screen.tsx'), 'BoardScreen'),
});

const cases = createRoute({
  ...under,
  path: '/rounds/$roundId/cases',
  validateSearch: caseSearch,
  component: lazyRouteComponent(() => import('./households/cases-screen.tsx'), 'CasesScreen'),
});

const report = createRoute({
  ...under,
  path: '/rounds/$roundId/reports/$code',
  component: lazyRouteComponent(() => import('./reports/report-screen.tsx'), 'ReportScreen'),
});

const imports = createRoute({
  ...under,
  path: '/rounds/$roundId/import',
  component: lazyRouteComponent(() => import('./imports/import-screen.tsx'), 'ImportScreen'),
});

const survey = createRoute({
  ...under,
  path: '/rounds/$roundId/households/$householdId/survey',
  component: lazyRouteComponent(() => import('./surveys/survey-screen.tsx'), 'SurveyScreen'),
});

const forms = createRoute({
  ...under,
  path: '/rounds/$roundId/forms',
  component: lazyRouteComponent(() => import('./surveys/tally-screen.tsx'), 'TallyScreen'),
});

const meeting = createRoute({
  ...under,
  path: '/rounds/$roundId/villages/$villageId/meeting',
  component: lazyRouteComponent(() => import('./meetings/meeting-screen.tsx'), 'MeetingScreen'),
});

const posting = createRoute({
  ...under,
  path: '/rounds/$roundId/villages/$villageId/posting',
  component: lazyRouteComponent(() => import('./postings/posting-screen.tsx'), 'PostingScreen'),
});

const objections = createRoute({
  ...under,
  path: '/rounds/$roundId/objections',
  component: lazyRouteComponent(() => import('./postings/register-screen.tsx'), 'RegisterScreen'),
});

const bulkObjections = createRoute({
  ...under,
  path: '/rounds/$roundId/villages/$villageId/objections',
  component: lazyRouteComponent(() => import('./postings/bulk-screen.tsx'), 'BulkScreen'),
});

const committee = createRoute({
  ...under,
  path: '/rounds/$roundId/committee',
  component: lazyRouteComponent(() => import('./committee/committee-screen.tsx'), 'CommitteeScreen'),
});

const decision = createRoute({
  ...under,
  path: '/rounds/$roundId/decision',
  component: lazyRouteComponent(() => import('./decisions/decision-screen.tsx'), 'DecisionScreen'),
});

const afterDecision = createRoute({
  ...under,
  path: '/rounds/$roundId/after',
  validateSearch: afterSearch,
  component: lazyRouteComponent(() => import('./after-decision/after-screen.tsx'), 'AfterScreen'),
});

const season = createRoute({
  ...under,
  path: '/season',
  validateSearch: seasonSearch,
  component: lazyRouteComponent(() => import('./plans/season-screen.tsx'), 'SeasonScreen'),
});

const guidance = createRoute({
  ...under,
  path: '/guidance',
  validateSearch: librarySearch,
  component: lazyRouteComponent(() => import('./guidance/guidance-screen.tsx'), 'GuidanceScreen'),
});

const directives = createRoute({
  ...under,
  path: '/tasks',
  component: lazyRouteComponent(() => import('./directives/directives-screen.tsx'), 'DirectivesScreen'),
});

const directive = createRoute({
  ...under,
  path: '/tasks/$directiveId',
  component: lazyRouteComponent(() => import('./directives/directive-screen.tsx'), 'DirectiveScreen'),
});

const inspections = createRoute({
  ...under,
  path: '/inspections',
  component: lazyRouteComponent(() => import('./inspections/inspections-screen.tsx'), 'InspectionsScreen'),
});

const recordInspection = createRoute({
  ...under,
  path: '/inspections/record',
  component: lazyRouteComponent(() => import('./inspections/record-screen.tsx'), 'RecordScreen'),
});

const inspection = createRoute({
  ...under,
  path: '/inspections/$inspectionId',
  component: lazyRouteComponent(() => import('./inspections/inspection-screen.tsx'), 'InspectionScreen'),
});

const households = createRoute({
  ...under,
  path: '/households',
  component: lazyRouteComponent(() => import('./households/search-screen.tsx'), 'SearchScreen'),
});

const household = createRoute({
  ...under,
  path: '/households/$householdId',
  component: lazyRouteComponent(() => import('./households/household-screen.tsx'), 'HouseholdScreen'),
});

const progress = createRoute({
  ...under,
  path: '/progress',
  validateSearch: progressSearch,
  component: lazyRouteComponent(() => import('./progress/progress-screen.tsx'), 'ProgressScreen'),
});

const figures = createRoute({
  ...under,
  path: '/figures',
  validateSearch: progressSearch,
  component: lazyRouteComponent(() => import('./figures/figures-screen.tsx'), 'FiguresScreen'),
});

const routeTree = root.addChildren([
  list.formsA,
  list.screening,
  list.branches,
  list.questions,
  list.duplicates,
  list.requestBook,
  list.addHousehold,
  list.deliveries,
  list.settle,
  list.sealed,
  list.incidents,
  list.excelFiles,
  fieldProgress,
  giveHouseholds,
  papers,
  paper,
  home,
  progress,
  placeReports,
  figures,
  password,
  accounts,
  places,
  commune,
  settings,
  rounds,
  openRound,
  board,
  cases,
  report,
  imports,
  survey,
  forms,
  meeting,
  posting,
  objections,
  bulkObjections,
  committee,
  decision,
  afterDecision,
  season,
  guidance,
  directives,
  directive,
  inspections,
  recordInspection,
  inspection,
  households,
  household,
  ...registryRoutes,
  ...historyRoutes,
  ...learningRoutes,
  ...movementRoutes,
  ...monthlyRoutes,
  ...unitsRoutes,
]);

/** Every page of the office with its address; each screen is loaded when it is first opened. */
export const router = createRouter({
  routeTree,
  defaultPendingComponent: Loading,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
