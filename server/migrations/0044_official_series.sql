-- Published statistics of poverty, as they were published: where each number comes from, how sure it is, what is wrong
-- with it. They are totals of areas and name nobody. Nothing computes with them in place of the system's own figures.
create table series_source (
  source_id text primary key,
  -- Whose figures it holds: 'vn', or the province that loaded them.
  place_id text not null,
  title text not null,
  publisher text not null,
  -- What must be known before its numbers are used.
  caveats text[] not null,
  -- Null: shipped with the software.
  account_id uuid,
  command_id uuid,
  loaded_at timestamptz not null
);

-- One number of one area, year of review and standard. area: a place_id, 'region:NT4', or a group of units. A number is
-- kept as published: value / 10^decimals (1572, 2: 15,72 %). A correction is a later version; nothing is replaced.
create table official_figure (
  source_id text not null references series_source,
  area text not null,
  area_name text not null,
  review_year integer not null,
  standard_id text not null,
  measure text not null,
  version integer not null,
  value integer not null constraint official_figure_value check (value >= 0),
  decimals integer not null constraint official_figure_decimals check (decimals between 0 and 4),
  mark text not null constraint official_figure_mark check (mark in ('confirmed', 'reported', 'derived')),
  document text not null,
  note text not null,
  flags text[] not null,
  command_id uuid,
  recorded_at timestamptz not null,
  primary key (source_id, area, review_year, standard_id, measure, version)
);
create index official_figure_area on official_figure (area, measure);
create index official_figure_measure on official_figure (measure, review_year);
create trigger official_figure_append_only before update or delete on official_figure
  for each row execute function refuse_change();
create trigger series_source_append_only before update or delete on series_source
  for each row execute function refuse_change();

grant select, insert on series_source, official_figure to ra_soat_app;
