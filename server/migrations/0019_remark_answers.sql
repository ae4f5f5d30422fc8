-- What the rà soát viên answered to each remark of the one who returned the form: [{path, question, answer}].
alter table survey add column remark_answers jsonb not null default '[]';
