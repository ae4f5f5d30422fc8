-- Reports of the days before a change of units print as they did.
-- Where a village stood in the list of the commune it was under, once it is under another. Empty for the commune it is
-- in now: village.position.
alter table village_commune add column position integer;
-- The village whose households made this one when it was divided: before its first day they are counted there.
alter table village add column parted_from uuid references village;
