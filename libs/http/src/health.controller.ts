import { Controller, Get } from '@nestjs/common';
import { DomainError } from '#common';
import { Database, newestMigration } from '#database';
import { Access } from '#identity';

@Controller('health')
@Access('anyone')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process runs */
  @Get('live')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** The process can do its work: its database answers and is of this version */
  @Get('ready')
  async ready(): Promise<{ status: 'ready' }> {
    const [newest] = (await this.database
      .ask({
        name: 'newest_migration',
        text: 'SELECT name FROM migrations ORDER BY timestamp DESC LIMIT 1',
        values: [],
      })
      .catch((cause: unknown) => {
        throw unready('La base de données ne répond pas.', 'The database does not answer.', cause);
      })) as { name: string }[];
    if (newest?.name !== newestMigration()) {
      throw unready('Les migrations ne sont pas à jour.', 'The migrations are not current.');
    }
    return { status: 'ready' };
  }
}

function unready(fr: string, en: string, cause?: unknown): DomainError {
  return new DomainError('unavailable', { fr, en }, { cause });
}
