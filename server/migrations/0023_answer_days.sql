-- A day off or a setting that comes while a complaint is open moves the day by which it must be answered: answer_by
-- follows, deadline_change keeps the day before. The event of the complaint keeps the day told on receipt.
grant update (answer_by) on objection to ra_soat_app;
