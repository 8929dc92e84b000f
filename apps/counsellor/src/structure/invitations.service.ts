import { Injectable } from '@nestjs/common';
import { Attempts, IdentityOptions, type Actor } from '#identity';
import { Mailer } from '#mail';
import { Colleagues, invitationLink, invitationMail, type Invitee, type Member } from '#network';

@Injectable()
export class InvitationsService {
  constructor(
    private readonly attempts: Attempts,
    private readonly colleagues: Colleagues,
    private readonly mailer: Mailer,
    private readonly options: IdentityOptions,
  ) {}

  /** The mail leaves after the invitation is safely there. */
  async invite(actor: Actor, invitee: Invitee): Promise<Member> {
    await this.attempts.count('invitation-account', actor.id);
    const { member, structure, token } = await this.colleagues.invite(actor, invitee);
    const link = invitationLink(this.options.publicUrl, token);
    this.mailer.post(invitationMail({ to: member.email, givenName: member.givenName, structure, link }));
    return member;
  }
}
