import { Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { IdentityOptions } from './identity-options.js';
import { SessionReader } from './session-reader.js';

/** Puts the guard before every route of a service. */
@Module({})
export class IdentityModule {
  static forRoot(options: IdentityOptions): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      providers: [
        { provide: IdentityOptions, useValue: options },
        SessionReader,
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [IdentityOptions, SessionReader],
    };
  }
}
