-- When a session was begun by its organiser (lateness counts from then at the earliest), and what stands on a paper
-- list that was keyed in afterwards.
alter table training_session add column begun_at timestamptz;
alter table training_attendance add column paper_on date, add column note text;
alter table training_attendance add constraint training_attendance_paper check ((method = 'paper') = (paper_on is not null));
