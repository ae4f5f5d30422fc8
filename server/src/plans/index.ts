import { committeeChangeCommand, committeeFormCommand } from './committee-form.ts';
import { committeesQuery } from './committees.ts';
import { invitationSendCommand } from './invitation-send.ts';
import { invitationsQuery } from './invitations.ts';
import { planChangeCommand, planMakeCommand } from './plan-make.ts';
import { planOfRoundQuery, planPageQuery } from './plan-page.ts';

export const plans = {
  commands: [planMakeCommand, planChangeCommand, committeeFormCommand, committeeChangeCommand, invitationSendCommand],
  queries: [planPageQuery, planOfRoundQuery, committeesQuery, invitationsQuery],
  files: [],
};
