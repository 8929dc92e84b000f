import { Injectable } from '@nestjs/common';
import { IdentityOptions, type Actor } from '#identity';
import { Mailer } from '#mail';
import { Colleagues, factorResetMail } from '#network';

@Injectable()
export class FactorResetsService {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly mailer: Mailer,
    private readonly options: IdentityOptions,
  ) {}

  /** The person is told after it is done. */
  async reset(actor: Actor, memberId: string): Promise<void> {
    const { email, byName } = await this.colleagues.resetFactors(actor, memberId);
    this.mailer.post(factorResetMail({ to: email, by: byName, publicUrl: this.options.publicUrl }));
  }
}
