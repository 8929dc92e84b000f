import { Injectable, Logger } from '@nestjs/common';
import { Database } from '#database';
import type { Language } from '#http';
import type { Actor } from '#identity';
import { Mailer } from '#mail';
import { EvidenceFolder, PreparedFolder } from '#storage';
import { Account } from '../auth/account.entity.js';
import { PasswordsService } from '../auth/passwords.service.js';
import { SignInService } from '../auth/sign-in.service.js';
import { holdFiles } from '../evidence/storage-room.js';
import { farewell } from './farewell.js';

/**
 * Erases an account and everything about its person.
 * A structure whose last administrator leaves keeps its counsellors; the operator invites the next administrator.
 */
@Injectable()
export class ErasureService {
  private readonly logger = new Logger('account');

  constructor(
    private readonly database: Database,
    private readonly passwords: PasswordsService,
    private readonly signIn: SignInService,
    private readonly folder: EvidenceFolder,
    private readonly prepared: PreparedFolder,
    private readonly mailer: Mailer,
  ) {}

  async erase(actor: Actor, password: string, language: Language): Promise<void> {
    await this.passwords.confirm(actor, password, 'password');
    const { email } = await this.signIn.whoami(actor);
    await this.database.as({ actor, owner: actor.id }, async (tx) => {
      // An upload that is about to write its row has written it by now, or finds no account any more.
      await holdFiles(tx, actor.id);
      if (actor.role === 'counsellor') await tx.query('SELECT app.end_shares_with_me()');
      // Sessions, portfolio, shares, log: every personal table follows by its foreign key.
      await tx.delete(Account, { id: actor.id });
    });
    for (const folder of [this.folder, this.prepared]) {
      await folder.removeAll(actor.id).catch((error: unknown) => {
        // The account is gone, and its files belong to nobody: the sweep takes what is left.
        this.logger.error(error instanceof Error ? { err: { message: error.message } } : 'files could not be removed');
      });
    }
    this.mailer.post(farewell(email, language));
  }
}
