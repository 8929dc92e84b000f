import { Logger, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Mailer, type MailOptions } from './mailer.js';

/** Provides the mailer, and lets what was posted leave before the service stops. */
@Module({})
export class MailModule implements OnApplicationShutdown {
  constructor(private readonly mailer: Mailer) {}

  static forRoot(options: MailOptions): DynamicModule {
    const logger = new Logger('mail');
    return {
      module: MailModule,
      global: true,
      providers: [
        {
          provide: Mailer,
          useFactory: () => new Mailer(options, (error) => logger.error(`a mail could not be sent: ${reason(error)}`)),
        },
      ],
      exports: [Mailer],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.mailer.settle();
  }
}

/** The kind of failure only: an SMTP server's answer may repeat the address. */
function reason(error: unknown): string {
  const { code } = error as { code?: string };
  return code ?? 'no reason given';
}
