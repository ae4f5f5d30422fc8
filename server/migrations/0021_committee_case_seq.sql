-- Event number of the case when the committee asked to look at it again: done once the case went on from there.
alter table committee_case add column case_seq integer not null;
