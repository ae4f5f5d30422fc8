import { showDate } from '@ra-soat/domain/kernel/dates.ts';
import { traineePaperWords as words } from '@ra-soat/domain/words/trainee-papers.vi.ts';
import { holds } from '../platform/access.ts';
import { Problem } from '../platform/problem.ts';
import { defineFile } from '../platform/query.ts';
import { seeOwnPlaces } from '../platform/see-own-places.ts';
import { communeFrame } from './commune-frame.ts';
import { traineeListPaper } from './contract.ts';
import { codeOf } from './paper-code.ts';
import type { SignColumn, SignListModel } from './papers/sign-list.ts';
import { communeOffice } from './round-frame.ts';
import { signListAnswer } from './sign-list-answer.ts';
import { trainingFrame, traineesOnPaper } from './trainee-rows.ts';

const widths = [44, 40, 34, 34, 26];

/** Who is expected in a session, with a column to sign for each half-day; a list for each of its points. */
export const traineeListFile = defineFile(traineeListPaper, {
  verb: 'training.teach',
  site: ({ place }) => ({ place }),
  answer: async ({ format, ...asked }, { tx, actor, clock }) => {
    await seeOwnPlaces(tx, holds(actor, 'training.teach', clock.today()));
    const frame = await trainingFrame(tx, asked.campaignId, asked.place);
    const unit = await communeFrame(tx, frame.place);
    const people = await traineesOnPaper(tx, asked);
    const seated = people.flatMap((person) =>
      person.seats.filter(({ sessionId }) => sessionId === asked.sessionId).map((seat) => ({ person, seat })),
    );
    const points = [...Map.groupBy(seated, ({ seat }) => seat.pointId).values()];
    const [first, ...others] = points.flatMap((own): SignListModel[] => {
      const seat = own[0]?.seat;
      if (!seat) return [];
      const signs = seat.halves.map(({ on, from }) => words.signColumn(showDate(on), from));
      const columns: SignColumn[] = [
        ...words.listColumns.map((label, at) => ({ label, width: widths[at] ?? 30 })),
        ...signs.map((label) => ({ label, width: 28 })),
      ];
      return [
        {
          office: communeOffice(unit),
          title: words.listTitle,
          subject: words.listSubject(seat.title, seat.point),
          columns,
          rows: own.map(({ person: { name, audience, unit: at, village, phone } }) => [
            ...[name, audience, at, village ?? '', phone ?? ''],
            ...signs.map(() => ''),
          ]),
          closing: words.listClosing(own.length),
          signatories: words.listSigners,
          stamp: {
            form: words.listForm,
            code: codeOf('DSTH', asked.sessionId),
            sample: unit.sample,
            madeOn: frame.planOn,
          },
        },
      ];
    });
    if (!first) throw new Problem('NOTHING_TO_PRINT');
    return signListAnswer([first, ...others], format, words.listFile(seated[0]?.seat.title ?? ''));
  },
});
