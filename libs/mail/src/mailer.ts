import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';
import { newId } from '#common';

export interface Mail {
  to: string;
  subject: string;
  /** Plain text: it reads everywhere, and hides no link behind other words. */
  text: string;
}

export interface MailOptions {
  /** `smtp://user:password@host:587`; without one, mail is written to the outbox. */
  smtpUrl: string | null;
  from: string;
  /** Folder where mail is written as `.eml` files when there is no SMTP server. */
  outbox: string;
}

/** Sends mail by SMTP, or writes it where the operator can read it. */
export class Mailer {
  private readonly transport: Transporter;
  private readonly underway = new Set<Promise<void>>();

  constructor(
    private readonly options: MailOptions,
    private readonly onFailure: (error: unknown) => void,
  ) {
    // A mail is made of its text alone: nothing in it makes us read a file or ask another host.
    const own = { disableFileAccess: true, disableUrlAccess: true };
    this.transport = options.smtpUrl
      ? createTransport({ ...own, url: options.smtpUrl, requireTLS: hasPassword(options.smtpUrl) })
      : createTransport({ ...own, streamTransport: true, buffer: true, newline: 'unix' });
  }

  /**
   * Hands a mail over, or the writing of one, and returns at once: how long it takes tells nobody whether the address is known.
   * A failure is logged without the address.
   */
  post(mail: Mail | (() => Promise<Mail | null>)): void {
    const sending = this.written(mail)
      .catch(this.onFailure)
      .finally(() => this.underway.delete(sending));
    this.underway.add(sending);
  }

  /** Resolves when everything posted so far has left. */
  async settle(): Promise<void> {
    await Promise.all(this.underway);
  }

  private async written(mail: Mail | (() => Promise<Mail | null>)): Promise<void> {
    const ready = typeof mail === 'function' ? await mail() : mail;
    if (ready !== null) await this.send(ready);
  }

  private async send({ to, subject, text }: Mail): Promise<void> {
    const sent = (await this.transport.sendMail({ from: this.options.from, to, subject, text })) as {
      message?: Buffer;
    };
    if (this.options.smtpUrl === null && sent.message) await this.keep(sent.message);
  }

  private async keep(message: Buffer): Promise<void> {
    const { outbox } = this.options;
    await mkdir(outbox, { recursive: true, mode: 0o700 });
    const name = newId();
    // Written apart and then renamed: whoever watches the folder never sees half a mail.
    const draft = join(outbox, `.${name}.part`);
    await writeFile(draft, message, { mode: 0o600 });
    await rename(draft, join(outbox, `${name}.eml`));
  }
}

/** With a password it is a server across a network: neither that nor a link goes there in the clear, even if it offers no better. */
function hasPassword(smtpUrl: string): boolean {
  return new URL(smtpUrl).password !== '';
}
