import { seriesAreasQuery } from './series-areas.ts';
import { seriesDeprivationsQuery } from './series-deprivations.ts';
import { seriesLoadCommand } from './series-load.ts';
import { seriesMapQuery } from './series-map.ts';
import { seriesMovementsQuery } from './series-movements.ts';
import { seriesPageQuery } from './series-page.ts';

export const series = {
  commands: [seriesLoadCommand],
  queries: [seriesPageQuery, seriesAreasQuery, seriesMapQuery, seriesMovementsQuery, seriesDeprivationsQuery],
  files: [],
};
